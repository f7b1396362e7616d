import type { CardOrigin } from '../platform/card-port.ts';
import type { Passage } from '../platform/page-told.ts';
import { lineBoxes } from './layer/lines.ts';
import { pageTold } from './page/page-told.ts';
import type { CardSource, CardTarget } from './popover/card.ts';
import type { Article } from './spotting/article.ts';
import { inPage } from './text/frames.ts';
import type { Reading } from './text/reading.ts';

/** Characters before and after a stretch that its card is told: more than a sentence that is quoted whole has. */
const AROUND = 2000;

/** What a card is told of the page it stands on. */
export function createCardSource(article: Article): CardSource {
  return {
    message(target, focus) {
      const reading = article.shown?.reading ?? article.reading();
      const origin: CardOrigin = {
        page: pageTold(document, location.href, reading.text),
        passage: passageOf(reading, target),
      };
      if ('text' in target) return { add: { selection: target.text, origin } };
      const behind = !!document.querySelector(':modal');
      return { show: { spotted: target.entity, origin, focus, behind } };
    },
    boxes(target) {
      if ('text' in target) {
        const { startContainer } = target.range;
        return [...target.range.getClientRects()].map((rect) => inPage(rect, startContainer));
      }
      const { shown } = article;
      if (!shown?.marked.includes(target)) return [];
      if (!shown.reading.pieces(target.start, target.end)[0]) return undefined;
      return lineBoxes(shown.reading, target).map(({ rect }) => rect);
    },
  };
}

function passageOf({ text, offsetOf }: Reading, target: CardTarget): Passage {
  if ('entity' in target) return passage(text, target.start, target.end);
  const { startContainer, startOffset, endContainer, endOffset } = target.range;
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  // What was not read is a passage by itself.
  return start + end >= 0 ? passage(text, start, end) : passage(target.text, 0, target.text.length);
}

function passage(text: string, start: number, end: number): Passage {
  const from = Math.max(0, start - AROUND);
  return { text: text.slice(from, end + AROUND), start: start - from, end: end - from };
}
