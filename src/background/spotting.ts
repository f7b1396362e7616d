import { exclusionsFor, readSettings } from '../knowledge/index.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { PAGE_PORT, type SpotRequest, type ToPage } from '../platform/page-port.ts';
import { toProblem } from '../problem.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { LINE_STROKES } from './line-strokes.ts';
import { marksOf } from './marks.ts';
import { mentionsIn } from './mentions-in.ts';
import { quotesIn } from './quotes.ts';
import { refusalOf } from './refusal.ts';
import { keepRead, readAfter } from './sightings.ts';
import { spotAnswer } from './spot-answer.ts';

/** Answers pages that send their text with the mentions in it. */
export function serveSpotting(base: KnowledgeBase): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT) return;
    port.onMessage.addListener((message) => {
      const request = message as SpotRequest;
      if (!request.read) void answer(base, port, request);
      // Nobody waits for it: where there is no room, the reader is told of that when they write.
      else keepRead(base, request, isPrivate(port)).catch(() => {});
    });
  });
}

const isPrivate = ({ sender }: Runtime.Port): boolean => sender?.tab?.incognito !== false;

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
    const { opens, restMs, underline, firstOnly, comments } = settings;
    const forPage = { opens, restMs, stroke: LINE_STROKES[underline], firstOnly, comments };
    const state = refusalOf(settings, request);
    if (state !== undefined) return post({ request: request.request, state });
    const [{ mentions, noted }, found] = await Promise.all([
      mentionsIn(db, lexicon, request, settings, excluded.names),
      quotesIn(db, request, excluded.entities),
    ]);
    const seconds = readAfter(settings, request, isPrivate(port));
    post({
      request: request.request,
      ...spotAnswer(mentions, lexicon, noted),
      marks: marksOf(found),
      settings: forPage,
      ...(seconds !== undefined && { readAfter: seconds }),
    });
  } catch (error) {
    post({ request: request.request, state: 'problem', problem: toProblem(error).message });
  }
}
