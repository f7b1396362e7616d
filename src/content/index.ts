import { servePage } from '../platform/serve-page.ts';
import { type Guard, postedGuard, world } from './host/guard-line.ts';
import { removeOrphans } from './host/orphan.ts';
import { followAddress } from './page/address.ts';
import { judgeAsBuilt } from './page/built-later.ts';
import { isNews } from './page/news.ts';
import { createPage, type Page } from './page.ts';

/** text/html and application/xhtml+xml, of all that browsers show. */
const HTML = /html/;
/** Milliseconds after which the reader is heard on a page that is never idle. */
const EARS_MS = 500;

if (window === top && HTML.test(document.contentType) && document.body && world.apropos !== true) {
  world.apropos = true;
  removeOrphans(document);
  const guard = postedGuard();
  if (guard) begin(guard);
}

function begin(guard: Guard): void {
  // Where a script of the page may have listened before the guard, as in pages that were open before the
  // installation, the page would see what happens in the card.
  if (!guard.first || !guard.stands()) return;
  const life = new AbortController();
  life.signal.addEventListener('abort', () => {
    world.apropos = false;
  });
  let made: Page | undefined;
  const page = (): Page => {
    made ??= createPage(guard, life);
    return made;
  };
  const serve = (): void => servePage(() => page().replies, life.signal);
  const judge = (): boolean => {
    const news = isNews(document, location.href);
    if (news) page().start();
    return news;
  };
  // First of all, since most pages are no news: those get nothing but ears for the reader and for another address.
  if (judgeAsBuilt(life.signal, judge, () => made?.lookAgain())) serve();
  else {
    // The first touch of the browser's API is most of what such a page has to bear, and in Firefox many milliseconds.
    requestIdleCallback(serve, { timeout: EARS_MS });
  }
  followAddress(life.signal, () => page().movedOn());
}
