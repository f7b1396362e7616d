import type { PageRef, Quote } from '../entity.ts';
import type { CardOrigin } from '../platform/card-port.ts';
import { languageOf } from '../reference/language.ts';
import { pageRef } from '../reference/page-ref.ts';
import { quoteAround } from '../reference/quote.ts';

/** Where a card was opened: the page, and the sentence of the mention. */
export interface CardContext {
  site: string;
  page: PageRef;
  /** `exact` is the sentence, `prefix` and `suffix` what stands around it. */
  quote: Quote;
}

export function cardContext({ page, passage }: CardOrigin): CardContext {
  return { site: new URL(page.url).hostname, page: pageRef(page), quote: quoteAround(passage, languageOf(page)) };
}
