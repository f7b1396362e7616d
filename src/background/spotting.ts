import {
  type About,
  type ChosenMention,
  canon,
  choose,
  contested,
  judge,
  type Mention,
  supported,
  weaklyNamed,
} from '../engine/index.ts';
import {
  aboutEntities,
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
import { PAGE_PORT, type SpotRequest, type ToPage } from '../platform/page-port.ts';
import { toProblem } from '../problem.ts';
import { answerPieces } from './answer-pieces.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

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
      exclusionsFor(db, request),
    ]);
    const { opens, restMs } = settings;
    const opening = { opens, restMs };
    const isWanted = request.whole ? isWhole : isOn;
    if (!isWanted(settings, request.site)) return post({ request: request.request, off: true });
    const { mentions: all, noted } = await mentionsIn(db, lexicon, request, excluded);
    const mentions = all.filter(({ sureness }) => sureness >= settings.sureness);
    for (const piece of answerPieces(request, mentions, lexicon, noted)) post({ ...piece, opening });
  } catch (error) {
    post({ request: request.request, off: true, problem: toProblem(error).message });
  }
}

/**
 * The mentions in a page's text, without names that are excluded: one that is gives the document no short ones either.
 * `noted` has the ids of those that may be meant on which the reader has notes: asked for at once with their names,
 * since each wait for the database is felt.
 */
async function mentionsIn(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  { text, lang, site }: SpotRequest,
  excluded: ReadonlySet<string>,
): Promise<{ mentions: ChosenMention[]; noted: ReadonlySet<string> }> {
  const isWanted = ({ start, end }: Mention): boolean =>
    excluded.size === 0 || !excluded.has(canon(text.slice(start, end)));
  const plain = lexicon.spotter.spot(text).filter(isWanted);
  const idOf = lexicon.spotter.id;
  const asked = new Set(plain.flatMap(({ candidates }) => candidates));
  const [entityAt, noted] = await Promise.all([
    knownEntities(db, lexicon, plain),
    notedAmong(db, [...asked].map(idOf)),
  ]);
  const judged = judge({ text, lang }, plain, [], entityAt).filter(isWanted);
  const document = { text, lang };
  const inDoubt = new Set([...contested(judged), ...weaklyNamed(document, judged)].map(idOf));
  if (inDoubt.size === 0) return { mentions: judged, noted };
  const about = await aboutEntities(db, inDoubt, site);
  const aboutAt = (index: number): About => about.get(idOf(index)) ?? { ...entityAt(index), texts: [] };
  return { mentions: choose(document, supported(document, judged, aboutAt), aboutAt), noted };
}
