import type { CardContext } from '../platform/card-port.ts';
import { bareQuote, quoteAround } from '../quote.ts';
import type { Article } from './article.ts';
import type { CardSource, CardTarget } from './card.ts';
import { lineBoxes } from './lines.ts';

/** What a card is told of the page it stands on. */
export function createCardSource(article: Article): CardSource {
  return {
    message(target, focus) {
      const context = contextOf(article, target);
      if ('text' in target) return { add: { selection: target.text, context } };
      const { text } = article.reading();
      const surface = text.slice(target.start, target.end).replace(/\s+/g, ' ');
      const { id, others, why } = target.entity;
      const behind = !!document.querySelector(':modal');
      return { show: { entity: id, others, why, surface, context, focus, behind } };
    },
    boxes(target) {
      if ('text' in target) return [...target.range.getClientRects()];
      const { shown } = article;
      if (!shown?.mentions.includes(target)) return [];
      return lineBoxes(shown.reading, target).map(({ rect }) => rect);
    },
  };
}

function contextOf(article: Article, target: CardTarget): CardContext {
  const { page, lang } = article;
  const reading = article.shown?.reading ?? article.reading();
  const site = location.hostname;
  if ('entity' in target) return { site, page, quote: quoteAround(reading.text, target.start, target.end, lang) };
  const { startContainer, startOffset, endContainer, endOffset } = target.range;
  const start = reading.offsetOf(startContainer, startOffset);
  const end = reading.offsetOf(endContainer, endOffset);
  const read = start !== undefined && end !== undefined;
  return { site, page, quote: read ? quoteAround(reading.text, start, end, lang) : bareQuote(target.text) };
}
