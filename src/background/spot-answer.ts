import type { ChosenMention, ChosenReason } from '../engine/index.ts';
import type { LoadedLexicon } from '../knowledge/index.ts';
import type { SpotAnswer, SpottedEntity } from '../platform/page-port.ts';
import { KIND_COLOURS } from './kind-colours.ts';

/** Others of one name that are told: a card that asks shows no more. */
const OTHERS = 11;

/**
 * The mentions, all in one answer: a page could count the drawings that several set off, and say one word often enough
 * to see whether it is known.
 */
export function spotAnswer(
  mentions: readonly ChosenMention[],
  lexicon: LoadedLexicon,
  noted: ReadonlySet<string>,
): Pick<SpotAnswer, 'entities' | 'spans'> {
  const indexOf = new Map<string, number>();
  const entities: SpottedEntity[] = [];
  const spans: number[] = [];
  for (const { start, end, reason } of mentions) {
    const key = keyOf(reason);
    let index = indexOf.get(key);
    if (index === undefined) {
      index = indexOf.size;
      indexOf.set(key, index);
      entities.push(spottedEntity(reason, lexicon, noted));
    }
    spans.push(start, end - start, index);
  }
  return { entities, spans };
}

/** The same for mentions that differ in nothing but their place. */
const keyOf = ({ candidates, rule, sureness }: ChosenReason): string => `${candidates.join(' ')} ${rule} ${sureness}`;

function spottedEntity(
  { candidates, rule, sureness, by }: ChosenReason,
  { spotter, kind }: LoadedLexicon,
  noted: ReadonlySet<string>,
): SpottedEntity {
  const [best, ...others] = candidates as [number, ...number[]];
  const id = spotter.id(best);
  return {
    id,
    kind: kind(best),
    colours: KIND_COLOURS[kind(best)],
    noted: noted.has(id),
    others: others.slice(0, OTHERS).map(spotter.id),
    why: { rule, sureness, ...(by !== undefined && { by }) },
  };
}
