import { inWords } from './dates.ts';
import { distinctAliases, slug } from './names.ts';
import type { Pack, PackEntity } from './pack.ts';
import { readSource, type SourceHead } from './source.ts';
import { STATES } from './states.ts';

/** A member as the source has them; `also` are other forms that the source gives. */
interface Row {
  wikidata?: string;
  bioguide?: string;
  name: string;
  also?: string[];
  chamber: 'Senator' | 'Representative';
  state: string;
}

/** By the source's name: what the news calls the member, or that the bare name is somebody else's. */
interface Correction {
  name: string;
  shown?: string;
  aliases?: string[];
  titled?: boolean;
}

export async function buildCongress(): Promise<Pack> {
  const { source, licence, date, entities } = await readSource<SourceHead & { entities: Row[] }>(
    'sources/us-congress.json',
  );
  const { people } = await readSource<{ people: Correction[] }>('sources/us-congress-names.json');
  const corrections = new Map(people.map((correction) => [correction.name, correction]));
  return {
    id: 'us-congress',
    name: 'Congress of the United States',
    description: 'Senators and representatives in office, with their states.',
    source,
    licence,
    date,
    entities: entities.map((row) => member(row, corrections.get(row.name), date)),
  };
}

function member(row: Row, correction: Correction | undefined, date: string): PackEntity {
  const forms = [row.name, ...(row.also ?? [])].flatMap(nameForms);
  const shown = correction?.shown ?? forms[0] ?? row.name;
  const office = `${row.chamber} ${row.chamber === 'Senator' ? 'from' : 'for'} ${STATES[row.state] ?? row.state}`;
  const [name, ...aliases] = correction?.titled ? titled(shown, row.chamber) : [shown, ...forms];
  const others = distinctAliases(name ?? shown, [...aliases, ...(correction?.aliases ?? [])]);
  const outside = row.wikidata ? { wikidata: row.wikidata } : { bioguide: row.bioguide ?? '' };
  return {
    id: `${slug(shown)}-${row.state.toLowerCase()}`,
    name: name ?? shown,
    kind: 'person',
    summary: `${office} in the Congress of the United States, as listed in ${inWords(date.slice(0, 7))}.`,
    ...(others.length > 0 && { aliases: others }),
    outside,
  };
}

/** The ways in which the news gives a title before a name. */
function titled(name: string, chamber: Row['chamber']): string[] {
  const titles = chamber === 'Senator' ? ['Senator', 'Sen.'] : ['Representative', 'Rep.', 'Congressman'];
  return titles.map((title) => `${title} ${name}`);
}

/**
 * What the source's formal name is written as. `Eric A. "Rick" Crawford` is "Rick Crawford"; "Frank Pallone, Jr."
 * is "Frank Pallone" too; a name that would begin with an initial alone ("J. Hill") is nobody's.
 */
export function nameForms(formal: string): string[] {
  const plain = formal.replace(/,? (Jr\.|Sr\.|II|III|IV)$/, '');
  const nickname = /["(]([^")]+)[")]/.exec(plain)?.[1];
  const surname = plain.split(/["(][^")]+[")] /)[1];
  const full = plain.replace(/ ["(][^")]+[")]/, '');
  const short = full.replace(/(?<=\S) (\p{Lu}\. )+/gu, ' ');
  const forms = nickname && surname ? [`${nickname} ${surname}`, short, full] : [short, full];
  return [...forms, ...(plain === formal || nickname ? [] : [formal.replace(',', '')])].filter(
    (form) => !/^\p{Lu}\. \S+$/u.test(form),
  );
}
