/** What the rules cost beside the scan: the second pass over one page, of names that were derived as in the extension. */
import {
  asSeen,
  compileLexicon,
  createSpotter,
  type IdentifiedEntity,
  judge,
  withDerivedNames,
} from '../../src/engine/index.ts';
import type { Kind } from '../../src/entity.ts';
import { inTurns, type Turns } from './measure.ts';

export interface RulesRow {
  names: number;
  pageKB: number;
  /** What the scan finds, and what is left and added by the rules. */
  plain: number;
  judged: number;
  scanMs: number;
  /** Both passes together. */
  bothMs: number;
  /** The rules' time as a part of the scan's. */
  ratio: number;
}

/** Reads one page by the scan alone and with the rules after it, in turns. */
export function measureRules(names: readonly string[], pageKB: number, page: string, turns: Turns): RulesRow {
  const entities = names.map((name, at) => ({ id: `bench/${at}`, name, kind: kindOf(name) }));
  const spotter = createSpotter(compileLexicon(entities.map((entity) => withDerivedNames(entity))));
  const entityAt = (index: number): IdentifiedEntity => entities[index] as IdentifiedEntity;
  const both = () => {
    const { document } = asSeen({ text: page });
    return judge(document, spotter.spot(document.text), [], entityAt);
  };
  const times = inTurns(
    [
      { name: 'scan', run: () => spotter.spot(page) },
      { name: 'both', run: both },
    ],
    turns,
  );
  const scanMs = times.get('scan') ?? 0;
  const bothMs = times.get('both') ?? 0;
  const counts = { plain: spotter.spot(page).length, judged: both().length };
  return { names: names.length, pageKB, ...counts, scanMs, bothMs, ratio: (bothMs - scanMs) / scanMs };
}

/** What the composed names are (`names.ts`); real ones of one word are places. */
const kindOf = (name: string): Kind | undefined =>
  /^(?:University|Bank) of |(?:Commerce|Council)$/.test(name)
    ? 'organisation'
    : name.includes(' ')
      ? undefined
      : 'place';
