/**
 * What the rules cost beside the scan: the second pass over one page as it is seen, of names that were derived as in
 * the extension.
 */
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
  /** What it takes to have the page as it is seen, before anything is looked for. */
  seenMs: number;
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
  const seen = () => asSeen({ text: page }).document;
  const document = seen();
  const scan = () => spotter.spot(document.text);
  const both = () => judge(document, { text: scan() }, entityAt);
  const times = inTurns(
    [
      { name: 'seen', run: seen },
      { name: 'scan', run: scan },
      { name: 'both', run: both },
    ],
    turns,
  );
  const seenMs = times.get('seen') ?? 0;
  const scanMs = times.get('scan') ?? 0;
  const bothMs = times.get('both') ?? 0;
  const counts = { plain: scan().length, judged: both().length };
  return { names: names.length, pageKB, ...counts, seenMs, scanMs, bothMs, ratio: (bothMs - scanMs) / scanMs };
}

/** What the composed names are (`names.ts`); real ones of one word are places. */
const kindOf = (name: string): Kind | undefined =>
  /^(?:University|Bank) of |(?:Commerce|Council)$/.test(name)
    ? 'organisation'
    : name.includes(' ')
      ? undefined
      : 'place';
