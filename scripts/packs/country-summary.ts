import { languageNames, regionOf, territoryInfo, territoryNames, unitedNations } from './cldr.ts';

/** More than this and their number says more than their names. */
const LANGUAGES_NAMED = 4;

/**
 * What CLDR says of a territory in a line: "Country in Southern Europe. Official language: Italian. About 61 million
 * people."
 */
export async function countrySummaries(): Promise<(code: string) => string | undefined> {
  const [regions, info, languages, territories, members] = await Promise.all([
    regionOf(),
    territoryInfo(),
    languageNames(),
    territoryNames('en'),
    unitedNations(),
  ]);
  return (code) => {
    const region = territories[regions.get(code) ?? ''];
    const spoken = Object.entries(info[code]?.languagePopulation ?? {})
      .filter(([, { _officialStatus }]) => /^(de_facto_)?official$/.test(_officialStatus ?? ''))
      .map(([language]) => languages[language.split('_')[0] ?? language] ?? language);
    const parts = [
      region &&
        `${members.has(code) ? 'Country in' : 'In'} ${/^Caribbean|Region$/.test(region) ? 'the ' : ''}${region}.`,
      officialLanguages([...new Set(spoken)]),
      people(Number(info[code]?._population ?? 0)),
    ].filter((part) => part);
    return parts.length > 0 ? parts.join(' ') : undefined;
  };
}

function officialLanguages(languages: string[]): string {
  if (languages.length === 0) return '';
  if (languages.length > LANGUAGES_NAMED) return `${languages.length} official languages.`;
  const last = languages.pop();
  return languages.length === 0
    ? `Official language: ${last}.`
    : `Official languages: ${languages.join(', ')} and ${last}.`;
}

/** Fewer are no inhabitants: a station's crew. */
const INHABITED = 20;

/** A population as one says it: two figures that count, in thousands, millions or billions. */
function people(population: number): string {
  if (population < INHABITED) return '';
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(population)) - 1);
  const rounded = Math.round(population / scale) * scale;
  if (rounded >= 1e9) return `About ${rounded / 1e9} billion people.`;
  if (rounded >= 1e6) return `About ${rounded / 1e6} million people.`;
  return `About ${rounded.toLocaleString('en-GB')} people.`;
}
