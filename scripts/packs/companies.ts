import { distinctAliases, slug } from './names.ts';
import type { Pack, PackAlias, PackEntity } from './pack.ts';
import { readSource, type SourceHead } from './source.ts';

interface Row {
  ticker: string;
  name: string;
  sector: string;
}

/** By ticker: another main name, what else the news calls the company, what it is known for. */
interface Correction {
  ticker: string;
  name?: string;
  aliases?: PackAlias[];
  summary?: string;
}

export async function buildCompanies(): Promise<Pack> {
  const { source, licence, date, entities } = await readSource<SourceHead & { entities: Row[] }>(
    'sources/companies.json',
  );
  const { companies } = await readSource<{ companies: Correction[] }>('sources/companies-names.json');
  const corrections = new Map(companies.map((correction) => [correction.ticker, correction]));

  const byName = new Map<string, PackEntity>();
  for (const { ticker, name: listed, sector } of entities) {
    // A company with two kinds of share is listed twice; the first ticker stands for it.
    if (byName.has(listed)) continue;
    const correction = corrections.get(ticker);
    const name = (correction?.name ?? listed).replace(/'/g, '’');
    const aliases = distinctAliases(name, [...plainForms(name), ...(correction?.aliases ?? [])]);
    byName.set(listed, {
      id: slug(ticker),
      name,
      kind: 'organisation',
      summary: correction?.summary ?? `Company in the S&P 500. Sector: ${sector.toLowerCase()}.`,
      ...(aliases.length > 0 && { aliases }),
      outside: { ticker },
    });
  }

  return {
    id: 'companies',
    name: 'Large companies',
    description: 'The companies of the S&P 500, by the names that the news gives them.',
    source,
    licence,
    date,
    entities: [...byName.values()],
  };
}

/**
 * "Block, Inc." as it is written without its comma, and with "&" in words. The legal form itself stays on:
 * what is left without it is too often an ordinary word ("Block", "Ball", "Flex").
 */
function plainForms(name: string): string[] {
  const plain = name.replace(/,(?= (Inc|Ltd|Corp)\.)/, '');
  return [plain, plain.replace(/ & (?=Co)/, ' and '), plain.replace(/\bCorporation$/, 'Corp.')];
}
