import { canon } from '../../src/engine/text/canon.ts';
import { cldrVersion, territoryNames } from './cldr.ts';
import { englishForms, formsOf } from './country-forms.ts';
import { countrySummaries } from './country-summary.ts';
import { distinctAliases } from './names.ts';
import type { Pack, PackEntity } from './pack.ts';
import { readSource } from './source.ts';

/** The languages whose names of countries the pack has, besides English. */
export const LANGUAGES = [
  ...['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'hu', 'ro', 'tr'],
  ...['ru', 'uk', 'el', 'ar', 'he', 'zh', 'zh-Hant', 'ja', 'ko', 'th'],
];

/** The release of CLDR that the pack is made from, and its day. */
const RELEASE = { version: '48.2.0', date: '2026-03-30' };

/** Codes of CLDR's list that are no territory of ISO 3166: groups, tests, and codes only reserved. Kosovo stays. */
const NO_TERRITORY = /^(EU|EZ|UN|QO|XA|XB|ZZ|AC|CP|CQ|DG|EA|IC|TA)$/;

interface Compiled {
  territories: { code: string; name?: string; aliases?: string[] }[];
}

/** Names of a language other than English that would be found where no country is meant. */
interface OrdinaryWords {
  words: { reason: string; words: string[] }[];
}

export async function buildCountries(): Promise<Pack> {
  const version = await cldrVersion();
  if (version !== RELEASE.version)
    throw new Error(`CLDR ${version} is installed: give scripts/packs/countries.ts its day`);

  const labels = await territoryNames('en');
  const compiled = await compiledNames('sources/countries-english.json');
  const abroad = await compiledNames('sources/countries-abroad.json');
  const ordinary = new Set(
    (await readSource<OrdinaryWords>('sources/ordinary-words.json')).words.flatMap(({ words }) => words.map(canon)),
  );
  const { entities: namesakes } = await readSource<{ entities: PackEntity[] }>('sources/namesakes.json');
  const summaryOf = await countrySummaries();

  const codes = Object.keys(labels).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_TERRITORY.test(code));
  const countries = codes.map((code) => {
    const own = compiled.get(code);
    const forms = labelsOf(code, labels).flatMap((label) => formsOf(code, label).flatMap(englishForms));
    const [name = '', ...aliases] = own?.name ? [own.name, ...forms] : forms;
    const english = [...aliases.filter((alias) => !ordinary.has(canon(alias))), ...(own?.aliases ?? [])];
    return { code, name, english, others: [...(abroad.get(code)?.aliases ?? [])] };
  });

  for (const language of LANGUAGES) {
    const names = await territoryNames(language);
    for (const country of countries) {
      const forms = labelsOf(country.code, names).flatMap((label) => formsOf(country.code, label));
      country.others.push(...forms.filter((form) => isName(form) && !ordinary.has(canon(form))));
    }
  }

  const owners = ownersOf(countries);
  const entities = countries.map(({ code, name, english, others }): PackEntity => {
    const unambiguous = others.filter((form) => owners.get(canon(form)) === code);
    const aliases = distinctAliases(name, [...english, ...unambiguous]);
    const summary = summaryOf(code);
    return {
      id: code.toLowerCase(),
      name,
      kind: 'place',
      ...(summary !== undefined && { summary }),
      ...(aliases.length > 0 && { aliases }),
      outside: { iso: code },
    };
  });

  return {
    id: 'countries',
    name: 'Countries and territories',
    description: `The countries and territories of the world by their names in English and ${LANGUAGES.length} other languages.`,
    source: `Unicode CLDR ${RELEASE.version}`,
    licence: 'Unicode-3.0',
    date: RELEASE.date,
    entities: [...entities, ...namesakes],
  };
}

/** Names that are compiled by hand, by the code of the territory. */
const compiledNames = async (file: string): Promise<Map<string, Compiled['territories'][number]>> =>
  new Map((await readSource<Compiled>(file)).territories.map((one) => [one.code, one]));

/**
 * What a language calls a territory: its label and the variants. Where the label is only the short form with
 * the state named after it ("Hong Kong SAR China"), the short form alone.
 */
function labelsOf(code: string, names: Record<string, string>): string[] {
  const label = names[code];
  const short = names[`${code}-alt-short`];
  const variants = Object.keys(names)
    .filter((key) => key.startsWith(`${code}-alt-`))
    .map((key) => names[key] ?? '');
  const replaced = label === undefined || ((code === 'HK' || code === 'MO') && short !== undefined);
  return replaced ? variants : [label, ...variants];
}

/**
 * Whether a form in another language is fit to be spotted. Three Latin letters are too often something else
 * ("Man", "Fas", "Çin", "EUA"), as are two of any alphabet, and a name without a capital is a description.
 */
function isName(form: string): boolean {
  const letters = form.match(/\p{L}/gu)?.length ?? 0;
  if (/\p{Script=Latin}/u.test(form)) return letters > 3 && /\p{Lu}/u.test(form);
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(form)) return letters > 2 && /\p{Lu}/u.test(form);
  return letters > 1;
}

/** Which territory a form stands for, by canonical form; English comes first, and what two share stands for none. */
function ownersOf(countries: { code: string; name: string; english: string[]; others: string[] }[]) {
  const owners = new Map<string, string | undefined>();
  for (const { code, others } of countries) {
    for (const key of new Set(others.map(canon))) owners.set(key, owners.has(key) ? undefined : code);
  }
  for (const { code, name, english } of countries) for (const form of [name, ...english]) owners.set(canon(form), code);
  return owners;
}
