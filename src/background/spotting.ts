import { type ChosenMention, canon, choose, contested, judge, type Mention } from '../engine/index.ts';
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
    const isWanted = request.whole ? isWhole : isOn;
    if (!isWanted(settings, request.site)) return post({ request: request.request, off: true });
    const judged = await mentionsIn(db, lexicon, request, excluded);
    const mentions = judged.filter(({ sureness }) => sureness >= settings.sureness);
    const ids = [...new Set(mentions.map(({ candidates }) => lexicon.spotter.id(candidates[0] as number)))];
    const noted = await notedAmong(db, ids);
    const { restMs, underline, firstOnly } = settings;
    for (const piece of answerPieces(request, mentions, lexicon, noted)) {
      post({ ...piece, settings: { restMs, underline, firstOnly } });
    }
  } catch (error) {
    post({ request: request.request, off: true, problem: toProblem(error).message });
  }
}

/** The mentions in a page's text, without names that are excluded: one that is gives the document no short ones either. */
async function mentionsIn(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  { text, lang, site }: SpotRequest,
  excluded: ReadonlySet<string>,
): Promise<ChosenMention[]> {
  const isWanted = ({ start, end }: Mention): boolean =>
    excluded.size === 0 || !excluded.has(canon(text.slice(start, end)));
  const plain = lexicon.spotter.spot(text).filter(isWanted);
  const entityAt = await knownEntities(db, lexicon, plain);
  const judged = judge({ text, lang }, plain, [], entityAt).filter(isWanted);
  const idOf = lexicon.spotter.id;
  const inDoubt = new Set([...contested(judged)].map(idOf));
  if (inDoubt.size === 0) return judged;
  const about = await aboutEntities(db, inDoubt, site);
  return choose({ text, lang }, judged, (index) => about.get(idOf(index)) ?? { ...entityAt(index), texts: [] });
}
