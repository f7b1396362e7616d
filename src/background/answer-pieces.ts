import type { ChosenMention, ChosenReason } from '../engine/index.ts';
import type { LoadedLexicon } from '../knowledge/index.ts';
import type { SpotAnswer, SpotRequest, SpottedEntity } from '../platform/page-port.ts';
import { KIND_COLOURS } from './kind-colours.ts';

/** Mentions in one answer: small enough that the first is drawn while the rest still travels. */
const PIECE = 400;

/** Others of one name that are told: a card that asks shows no more. */
const OTHERS = 11;

/** The mentions in pieces, from what the reader sees first to the end, then from there back to the beginning. */
export function* answerPieces(
  { request, near }: SpotRequest,
  mentions: readonly ChosenMention[],
  lexicon: LoadedLexicon,
  noted: ReadonlySet<string>,
): Generator<SpotAnswer> {
  const seen = mentions.findIndex(({ end }) => end > near);
  const ordered = seen > 0 ? [...mentions.slice(seen), ...mentions.slice(0, seen).reverse()] : mentions;
  const indexOf = new Map<string, number>();
  for (let from = 0; from === 0 || from < ordered.length; from += PIECE) {
    const entities: SpottedEntity[] = [];
    const spans: number[] = [];
    for (const { start, end, reason } of ordered.slice(from, from + PIECE)) {
      const key = keyOf(reason);
      let index = indexOf.get(key);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(key, index);
        entities.push(spottedEntity(reason, lexicon, noted));
      }
      spans.push(start, end - start, index);
    }
    yield { request, entities, spans, done: from + PIECE >= ordered.length };
  }
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
