/** mark.js beside ours: the same names on the same page, in the page itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '../../../scripts/browsers/browser.ts';
import { waitFor } from '../../../scripts/browsers/point.ts';
import type { Site } from '../../e2e/site.ts';

/** Milliseconds after which it is left. */
const CAP_MS = 30_000;
/** Names handed over at once: it takes one after the other anyway, the longest first, as they are here. */
const AT_ONCE = 20;
/** Milliseconds until nothing else is going on in the page. */
const REST_MS = 500;

const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

interface Marked {
  ms: number;
  /** Names done when it was finished or left. */
  names: number;
}

/** Milliseconds that mark.js takes to mark the names in an article; null where it is left unfinished, or throws. */
export async function markTime(
  browser: Browser,
  site: Site,
  article: string,
  names: readonly string[],
): Promise<number | null> {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const code = `${readFileSync(library, 'utf8')}
    (${run.toString()})(${JSON.stringify({ names: longestFirst, cap: CAP_MS, atOnce: AT_ONCE, rest: REST_MS })})`;
  // A page that says it is a blog is none of ours: nothing else runs on it.
  const blog = article
    .replace('NewsArticle', 'BlogPosting')
    .replace('</body>', () => `<script>${code.replaceAll('</', '<\\/')}</script></body>`);
  const tab = await browser.open(site.page('/mark.html', blog));
  const said = await waitFor('mark.js', () => tab.evaluate(() => document.documentElement.dataset.marked), CAP_MS * 4);
  await tab.close();
  const { ms, names: done } = JSON.parse(said) as Marked;
  if (done === names.length) return ms;
  process.stderr.write(`mark.js was left after ${(ms / 1000).toFixed(0)} s, at name ${done} of ${names.length}.\n`);
  return null;
}

/** Stands in the page as text, after mark.js. */
function run({ names, cap, atOnce, rest }: { names: string[]; cap: number; atOnce: number; rest: number }): void {
  const { Mark } = globalThis as unknown as {
    Mark: new (of: Element | null) => { mark(names: string[], options: object): void };
  };
  const options = { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true };
  setTimeout(() => {
    const mark = new Mark(document.querySelector('article'));
    const begun = performance.now();
    let done = 0;
    try {
      for (; done < names.length && performance.now() - begun < cap; done = Math.min(names.length, done + atOnce)) {
        mark.mark(names.slice(done, done + atOnce), options);
      }
    } finally {
      document.documentElement.dataset.marked = JSON.stringify({ ms: performance.now() - begun, names: done });
    }
  }, rest);
}
