import { canon, judge, type Mention } from '../engine/index.ts';
import {
  exclusionsFor,
  isOn,
  isWhole,
  type KnowledgeDb,
  knownEntities,
  type LoadedLexicon,
  notedAmong,
  readSettings,
} from '../knowledge/index.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import {
  PAGE_PORT,
  type SpotAnswer,
  type SpotRequest,
  type SpottedEntity,
  type ToPage,
} from '../platform/page-port.ts';
import { toProblem } from '../problem.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Mentions in one answer: small enough that the first is drawn while the rest still travels. */
const PIECE = 400;

/** Answers pages that send their text with the mentions in it. */
export function serveSpotting(base: KnowledgeBase): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT) return;
    port.onMessage.addListener((request) => void answer(base, port, request as SpotRequest));
  });
}

async function answer(base: KnowledgeBase, port: Runtime.Port, request: SpotRequest): Promise<void> {
  const post = (message: ToPage): void => {
    try {
      port.postMessage(message);
    } catch {
      // The page was closed or left meanwhile.
    }
  };
  try {
    const db = await base.open();
    const [settings, lexicon, excluded] = await Promise.all([
      readSettings(db),
      base.lexicon(),
      exclusionsFor(db, request.site),
    ]);
    const isWanted = request.whole ? isWhole : isOn;
    if (!isWanted(settings, request.site)) return post({ request: request.request, off: true });
    const mentions = await mentionsIn(db, lexicon, request, excluded);
    const ids = [...new Set(mentions.map((mention) => entityOf(mention, lexicon)))];
    const noted = await notedAmong(db, ids);
    for (const piece of pieces(request, mentions, lexicon, noted)) post({ ...piece, restMs: settings.restMs });
  } catch (error) {
    post({ request: request.request, off: true, problem: toProblem(error).message });
  }
}

/** The mentions in a page's text, without names that are excluded: one that is gives the document no short ones either. */
async function mentionsIn(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  { text, lang }: SpotRequest,
  excluded: ReadonlySet<string>,
): Promise<Mention[]> {
  const isWanted = ({ start, end }: Mention): boolean =>
    excluded.size === 0 || !excluded.has(canon(text.slice(start, end)));
  const plain = lexicon.spotter.spot(text).filter(isWanted);
  const entityAt = await knownEntities(db, lexicon, plain);
  return judge({ text, lang }, plain, [], entityAt).filter(isWanted);
}

/** The mentions in pieces, from what the reader sees first to the end, then from there back to the beginning. */
function* pieces(
  { request, near }: SpotRequest,
  mentions: readonly Mention[],
  lexicon: LoadedLexicon,
  noted: ReadonlySet<string>,
): Generator<SpotAnswer> {
  const seen = mentions.findIndex(({ end }) => end > near);
  const ordered = seen > 0 ? [...mentions.slice(seen), ...mentions.slice(0, seen).reverse()] : mentions;
  const indexOf = new Map<number, number>();
  for (let from = 0; from === 0 || from < ordered.length; from += PIECE) {
    const entities: SpottedEntity[] = [];
    const spans: number[] = [];
    for (const mention of ordered.slice(from, from + PIECE)) {
      const best = mention.candidates[0] as number;
      let index = indexOf.get(best);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(best, index);
        const id = entityOf(mention, lexicon);
        entities.push({ id, kind: lexicon.kind(best), noted: noted.has(id) });
      }
      spans.push(mention.start, mention.end - mention.start, index);
    }
    yield { request, entities, spans, done: from + PIECE >= ordered.length };
  }
}

function entityOf(mention: Mention, lexicon: LoadedLexicon): string {
  return lexicon.spotter.id(mention.candidates[0] as number);
}
