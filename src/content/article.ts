import type { Cast } from '../platform/page-messages.ts';
import type { SpottedEntity } from '../platform/page-port.ts';
import type { PageTold } from '../platform/page-told.ts';
import { addressNow } from './address.ts';
import { SHOW_MS } from './card-flow.ts';
import { keepMentions, type Mention, mentionsOf } from './mentions.ts';
import { isNews } from './news.ts';
import { nextTask } from './next-task.ts';
import { isTool, passwordInUse } from './other-sorts.ts';
import { pageLanguage } from './page-language.ts';
import { pageTold } from './page-told.ts';
import { type Reading, read } from './reading.ts';
import { articleRoots } from './roots.ts';
import { createSpotting } from './spotting.ts';
import { firstInView } from './view.ts';

/** Milliseconds that may be followed by the reading of a page in one task. */
const LONG_MS = 3;

export interface ArticleListener {
  /** Other mentions than before are to be shown, or other text. */
  spotted(reading: Reading, mentions: readonly Mention[]): void;
  orphaned(): void;
}

/** The page as it was read last, and what was spotted in it. */
export interface Article {
  readonly state: Cast['state'];
  readonly problem: string | undefined;
  readonly page: PageTold;
  readonly restMs: number;
  /** What is shown; undefined while nothing was spotted. */
  readonly shown: { reading: Reading; mentions: readonly Mention[] } | undefined;
  /** Decides whether the page is news, and reads and spots it if so; where `anyway` is set, whatever it is. */
  start(anyway: boolean): void;
  /** From now on spots every page here; where `named` is not set, none that may be a tool. */
  startWhole(named: boolean): void;
  /** The page may have changed: reads it, and spots it again where the text is another one. */
  readAgain(moved: boolean): void;
  /** What is known may have changed: spots the same text again. */
  spotAgain(): void;
  /** The text as it is now, spotted or not. */
  reading(): Reading;
  end(): void;
}

export function createArticle(listener: ArticleListener): Article {
  let state: Cast['state'] = 'no-news';
  let problem: string | undefined;
  let restMs = SHOW_MS;
  let shown: { reading: Reading; mentions: readonly Mention[] } | undefined;
  let asked: Reading | undefined;
  let entities: SpottedEntity[] = [];
  let spans: number[] = [];
  /** What of pages that are no news is spotted too. */
  let others: 'all' | 'no tools' | undefined;
  /** The page is read as one of these. */
  let whole = false;
  /** The page is about to be read. */
  let coming = false;

  const show = (reading: Reading, mentions: readonly Mention[]): void => {
    shown = { reading, mentions };
    listener.spotted(reading, mentions);
  };

  const spotting = createSpotting({
    answered(answer) {
      if (!asked) return;
      entities.push(...answer.entities);
      spans.push(...answer.spans);
      restMs = answer.restMs ?? restMs;
      if (answer.done) state = 'spotted';
      show(asked, keepMentions(mentionsOf(spans, entities), asked, shown));
    },
    refused(refusal) {
      if (whole && refusal.problem === undefined) return nothing();
      state = refusal.problem === undefined ? 'off' : 'problem';
      problem = refusal.problem;
      if (asked) show(asked, []);
    },
    orphaned: listener.orphaned,
  });

  const spot = (reading: Reading): void => {
    coming = false;
    asked = reading;
    entities = [];
    spans = [];
    problem = undefined;
    state = 'working';
    const lang = pageLanguage(document);
    spotting.spot({
      site: location.hostname,
      url: addressNow(),
      ...(lang === undefined ? {} : { lang }),
      ...(whole ? { whole } : {}),
      text: reading.text,
      near: firstInView(reading),
    });
  };

  const readPage = (): Reading => read(articleRoots(document));

  const start = (anyway: boolean): void => {
    const news = anyway || isNews(document, location.href);
    whole = !news && isReadAnyway(others);
    if (news || whole) {
      state = 'working';
      coming = true;
      const since = performance.now();
      spotting.begin();
      const readNow = (): void => {
        if (coming) spot(readPage());
      };
      // The first touch of the browser's API takes Firefox as long as reading does: a task for each then.
      if (performance.now() - since > LONG_MS) nextTask(readNow);
      else readNow();
      return;
    }
    nothing();
  };

  /** The page is none to be spotted. */
  function nothing(): void {
    coming = false;
    whole = false;
    state = 'no-news';
    asked = undefined;
    if (shown) show(shown.reading, []);
  }

  return {
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    get page() {
      return pageTold(document, location.href);
    },
    get restMs() {
      return restMs;
    },
    get shown() {
      return shown;
    },
    start,
    startWhole(named) {
      others = named ? 'all' : 'no tools';
      start(false);
    },
    readAgain(moved) {
      if (moved || state === 'no-news') return start(false);
      const stays = asked?.roots.every((root) => root.isConnected);
      const reading = stays && asked ? read(asked.roots) : readPage();
      if (reading.text !== asked?.text) return spot(reading);
      // The same text may stand in other nodes now.
      asked = reading;
      if (shown) show(reading, keepMentions(mentionsOf(spans, entities), reading, shown));
    },
    spotAgain() {
      if (asked) spot(asked);
    },
    reading: () => asked ?? readPage(),
    end() {
      coming = false;
      spotting.end();
    },
  };
}

function isReadAnyway(others: 'all' | 'no tools' | undefined): boolean {
  if (!others || passwordInUse(document)) return false;
  return others === 'all' || !isTool(document, location.href);
}
