/** Everything that `npm run quality` scores. */
import { spotterOf } from '../../scripts/spot/document-spotter.ts';
import { entitiesIn, type FileEntity } from '../../scripts/spot/knowledge-file.ts';
import { aligned } from '../bench/aligned.ts';
import { BASELINES } from './baselines.ts';
import { percentages, type Score, score } from './score.ts';
import type { Annotated, QualitySet } from './sets.ts';
import { readPacks, strays } from './strays.ts';

export interface Row extends Record<'p' | 'r' | 'f1' | 'linking', number> {
  set: string;
  knowledge: string;
  spotter: string;
}

export interface Results {
  rows: Row[];
  /** Mentions of packs that are nobody's, by set. */
  strays: Record<string, number>;
}

/** How many errors of each sort are told. */
const MOST_ERRORS = 20;

interface Run {
  sets: readonly QualitySet[];
  /** The folder of the packs that are loaded beside each knowledge base. */
  packs: string;
  /** Takes every other document: rules are made on one half and believed on the other. */
  half: 'even' | 'odd' | undefined;
  /** Where the tables and the errors are written. */
  table: NodeJS.WritableStream;
}

export async function run({ sets, packs: folder, half, table }: Run): Promise<Results> {
  const packs = await readPacks(folder);
  const results: Results = { rows: [], strays: {} };
  for (const set of sets) {
    const documents = set.documents.filter(inHalf(half));
    await scoreSet({ ...set, documents }, packs, results, table);
  }
  print(results.rows, packs.length > 0, table);
  return results;
}

const inHalf =
  (half: 'even' | 'odd' | undefined) =>
  (_: Annotated, at: number): boolean =>
    half === undefined || (at % 2 === 0) === (half === 'even');

async function scoreSet(
  { name, documents, knowledge }: QualitySet,
  packs: readonly FileEntity[],
  results: Results,
  table: NodeJS.WritableStream,
): Promise<void> {
  for (const file of knowledge) {
    const entities = await entitiesIn(file);
    const names = new Map(entities.map((entity) => [entity.id, entity.name]));
    const place = { set: name, knowledge: file.slice(file.lastIndexOf('/') + 1) };
    const own = score(documents, names, spotterOf(entities));
    results.rows.push({ ...place, spotter: 'ours', ...percentages(own) });
    printErrors(`${name}, ${place.knowledge}`, own, table);
    for (const { name: spotter, create } of BASELINES) {
      const spot = create(entities);
      const baseline = score(documents, names, ({ text }) => spot(text));
      results.rows.push({ ...place, spotter, ...percentages(baseline) });
    }
    if (packs.length === 0) continue;
    const withPacks = spotterOf([...entities, ...packs]);
    results.rows.push({ ...place, spotter: 'ours, packs loaded', ...percentages(score(documents, names, withPacks)) });
    if (documents.some(({ partial }) => partial)) continue;
    const stray = strays(documents, withPacks);
    results.strays[`${name}, ${place.knowledge}`] = stray.length;
    table.write(`\n${name}, ${place.knowledge}: ${stray.length} mentions of packs that are nobody's\n`);
    for (const line of stray.slice(0, MOST_ERRORS)) table.write(`  ${line}\n`);
  }
}

function printErrors(title: string, { missed, wrong, wrongLink }: Score, table: NodeJS.WritableStream): void {
  for (const [sort, errors] of Object.entries({ missed, wrong, 'wrong link': wrongLink })) {
    const all = [...errors].sort((a, b) => b[1] - a[1]);
    table.write(`\n${title}: ${all.reduce((sum, [, times]) => sum + times, 0)} ${sort}\n`);
    for (const [error, times] of all.slice(0, MOST_ERRORS)) table.write(`  ${times}  ${error}\n`);
  }
}

function print(rows: readonly Row[], packed: boolean, table: NodeJS.WritableStream): void {
  table.write(`\nExact spans, per cent${packed ? '' : ' (no packs beside the folder: left out)'}\n`);
  const cells = rows.map(({ set, knowledge, spotter, p, r, f1, linking }) => [
    ...[set, knowledge, spotter],
    ...[p, r, f1, linking].map((value) => value.toFixed(1)),
  ]);
  const head = ['set', 'knowledge', 'spotter', 'P', 'R', 'F1', 'linking'];
  table.write(`${aligned([head, ...cells], 3)}\n`);
}
