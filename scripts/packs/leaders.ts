import type { Fact } from '../../src/entity.ts';
import { inWords } from './dates.ts';
import { leaderName } from './leader-name.ts';
import { ascii, distinctAliases, slug } from './names.ts';
import type { Pack, PackEntity } from './pack.ts';
import { readSource, type SourceHead } from './source.ts';

/** A person as the source has them: "chief of state", "head of government" or both, of one country. */
interface Row {
  key: string;
  name: string;
  offices: string[];
  country?: string;
}

/**
 * What the rules cannot know, by the source's key. `term` is when an office that the source still lists began and
 * ended.
 */
interface Correction {
  key: string;
  name?: string;
  aliases?: string[];
  office?: string;
  term?: [from: string, to: string];
}

/** What the offices of a country are called where they are not President and Prime Minister. */
interface Offices {
  country: string;
  shown?: string;
  state?: string;
  government?: string;
}

export async function buildLeaders(): Promise<Pack> {
  const { source, licence, date, entities } = await readSource<SourceHead & { entities: Row[] }>(
    'sources/leaders.json',
  );
  const { people } = await readSource<{ people: Correction[] }>('sources/leaders-names.json');
  const { countries } = await readSource<{ countries: Offices[] }>('sources/leaders-offices.json');
  const corrections = new Map(people.map((correction) => [correction.key, correction]));
  const offices = new Map(countries.map((country) => [country.country, country]));

  const byName = new Map<string, PackEntity>();
  for (const row of entities) {
    const { name, aliases = [], office, term } = corrections.get(row.key) ?? ({} as Partial<Correction>);
    const shown = name ?? leaderName(row.name);
    const title = office ?? officeOf(row, offices.get(row.country ?? ''));
    // The source does not say since when: an office without a term is told with the day of the list, and is no fact.
    const facts: Fact[] = term ? [{ text: `${title}.`, from: term[0], to: term[1] }] : [];
    const summary = term
      ? `${title} until ${inWords(term[1])}.`
      : `${title}, as listed in ${inWords(date.slice(0, 7))}.`;

    const known = byName.get(shown);
    if (known) {
      known.summary = `${known.summary} ${summary}`;
      known.facts = [...(known.facts ?? []), ...facts];
      continue;
    }
    const others = distinctAliases(shown, [...aliases, withoutInitials(shown)]);
    byName.set(shown, {
      id: slug(shown),
      name: shown,
      kind: 'person',
      summary,
      ...(others.length > 0 && { aliases: others }),
      ...(facts.length > 0 && { facts }),
      outside: { factbook: ascii(shown).replaceAll(' ', '_') },
    });
  }

  return {
    id: 'leaders',
    name: 'Heads of state and government',
    description: 'Presidents, monarchs and prime ministers by the names that the news gives them, with their offices.',
    source,
    licence,
    date,
    entities: [...byName.values()],
  };
}

/** "Prime Minister of Italy", from the office in the source and what that country calls it. */
function officeOf({ offices, country }: Row, called: Offices | undefined): string {
  const state = offices.includes('chief of state');
  const government = offices.includes('head of government');
  const titleOfState = called?.state ?? 'President';
  const titleOfGovernment = called?.government ?? (state ? titleOfState : 'Prime Minister');
  const title = government ? titleOfGovernment : titleOfState;
  if (country === undefined) throw new Error('A leader without a country needs an office in leaders-names.json');
  return `${title} of ${called?.shown ?? country}`;
}

/** "Donald J. Trump" is written "Donald Trump" as well. */
function withoutInitials(name: string): string {
  return name.replace(/ (\p{Lu}\. ?)+(?=\S)/gu, ' ');
}
