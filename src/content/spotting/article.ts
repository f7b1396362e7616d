import type { ArticleTold } from '../../platform/page-messages.ts';
import type { PageSettings, SpotRequest } from '../../platform/page-port.ts';
import { addressNow } from '../page/address.ts';
import { isNews } from '../page/news.ts';
import { isTool, passwordInUse } from '../page/other-sorts.ts';
import { pageSaid, pageTold } from '../page/page-told.ts';
import { createReader } from '../text/reader.ts';
import type { Reading } from '../text/reading.ts';
import { articleRoots } from '../text/roots.ts';
import { createSlicedText, SLICE_MS } from '../text/slices.ts';
import { type Answered, markedIn, NOTHING } from './answered.ts';
import { afterInSight } from './in-sight.ts';
import { keepMarked } from './kept.ts';
import { firstsOf, isMark, type Marked, type Mention } from './mentions.ts';
import { nextTask } from './next-task.ts';
import { createSpotting } from './port.ts';

/** With fewer characters a page of news does not have its article yet. */
const LITTLE = 500;
/** Before the first answer, which tells them, nothing is marked. */
const UNTOLD: PageSettings = { opens: 'rest', restMs: 0, stroke: [0, 0], firstOnly: false, comments: false };
/** Milliseconds after which is looked again whether somebody still is at a password. */
const WAIT_MS = 2000;

export interface ArticleListener {
  /** Other mentions or passages that were noted on than before are to be shown, or other text. */
  spotted(shown: Shown): void;
  orphaned(): void;
}

/** What the reader is shown of what was spotted. */
export interface Shown {
  reading: Reading;
  /** In the order of the text. */
  marked: readonly Marked[];
  /** All mentions, those too that the reader does not want to be shown again and again. */
  all: readonly Mention[];
}

type ArticleState = Pick<ArticleTold, 'state' | 'problem'>;

/** The page as it was read last, and what was spotted in it. */
export interface Article {
  /** What became of it. */
  readonly told: ArticleState;
  readonly settings: PageSettings;
  /** What is shown; undefined while nothing was spotted. */
  readonly shown: Shown | undefined;
  /** Reads and spots the page, as what it is known to be; where that is not known, decides whether it is news first. */
  start(known?: 'news' | 'asked'): void;
  /** From now on spots every page here; where `named` is not set, none that may be a tool. */
  startWhole(named: boolean): void;
  /** The elements that are read, or were last; none where nothing is. */
  readonly roots: readonly Element[];
  /**
   * The page may have changed: reads it, and spots it again where the text is another one.
   *
   * @param more other roots than before may hold the article
   */
  readAgain(moved: boolean, more: boolean): void;
  /**
   * Where little was read, reads all anew: no word is said of a shadow root that comes.
   *
   * @returns whether the page is one that is read
   */
  lookAgain(): boolean;
  /** What stands in a node has changed; `restyled` where it may be shown in another way. */
  forget(node: Node, restyled: boolean): void;
  /** What is known may have changed: spots the same text again. */
  spotAgain(): void;
  /** The page came back from the history: spots it again, over a new way to the background. */
  cameBack(): void;
  /** The text as it is now, spotted or not. */
  reading(): Reading;
  end(): void;
}

export function createArticle(listener: ArticleListener): Article {
  const text = createSlicedText(createReader(getComputedStyle, () => settings.comments));
  let told: ArticleState = { state: 'no-news' };
  let settings = UNTOLD;
  let shown: Shown | undefined;
  /** The last text that was to be spotted, as it was sent and as it stands in the page now. */
  let asked: { reading: Reading; sent: Omit<SpotRequest, 'request'> } | undefined;
  /** What was answered of that text; undefined until something was. */
  let answers: Answered | undefined;
  /** Whether a page that is no news is spotted too. */
  let isReadAnyway = (): boolean => false;
  let readAs: SpotRequest['readAs'] = 'news';
  /** Runs until the page was in sight long enough to have been read. */
  let inSight: ReturnType<typeof afterInSight> | undefined;
  /** Runs while somebody is at a password. */
  let waiting: ReturnType<typeof setInterval> | undefined;

  /** Shows what was answered of the text, as it stands in this reading; until then what was shown before stays. */
  const show = (reading: Reading): void => {
    if (!answers) return;
    const all = keepMarked(markedIn(answers), reading, shown);
    const marked = settings.firstOnly ? firstsOf(all, reading.blocks) : all;
    shown = { reading, marked, all: all.filter((one): one is Mention => !isMark(one)) };
    listener.spotted(shown);
  };

  const spotting = createSpotting({
    answered(answer) {
      if (!asked || isHeld()) return;
      answers = answer;
      const { comments } = settings;
      settings = answer.settings;
      told = { state: 'spotted' };
      if (answer.readAfter) inSight ??= afterInSight(answer.readAfter, sayRead);
      show(asked.reading);
      if (settings.comments !== comments) readAnew();
    },
    refused({ state, problem }) {
      if (state === 'no-news') return nothing();
      told = { state, problem };
      answers = NOTHING;
      if (asked) show(asked.reading);
    },
    orphaned: listener.orphaned,
  });

  /** Whether somebody is at a password: nothing of the page is read or shown until that is over. */
  const isHeld = (): boolean => {
    if (!passwordInUse(document)) return false;
    nothing();
    waiting ??= setInterval(() => passwordInUse(document) || start(readAs === 'asked' ? readAs : undefined), WAIT_MS);
    return true;
  };

  const spot = (reading: Reading): void => {
    if (isHeld()) return;
    if (reading.text !== asked?.reading.text) answers = undefined;
    told = { state: 'working' };
    const sent = {
      site: location.hostname,
      url: addressNow(),
      ...pageSaid(document, true),
      readAs,
      text: reading.text,
    };
    asked = { reading, sent };
    spotting.spot(sent);
  };

  /**
   * Only of news, whatever else the reader had spotted, and not of a page that has just moved on to another address.
   */
  const sayRead = (): void => {
    inSight = undefined;
    const { href } = location;
    if (asked?.sent.url === addressNow() && isNews(document, href)) {
      spotting.tell({ ...asked.sent, read: pageTold(document, href, asked.reading.text) });
    }
  };

  const stopTimers = (): void => {
    clearInterval(inSight);
    clearInterval(waiting);
    inSight = waiting = undefined;
  };

  const start = (known?: 'news' | 'asked') => {
    stopTimers();
    const found = known ?? (isNews(document, location.href) ? 'news' : isReadAnyway() && 'whole');
    if (!found) return nothing();
    readAs = found;
    told = { state: 'working' };
    const since = performance.now();
    spotting.wakeUp();
    const readNow = (): void => text.read(articleRoots(document, settings.comments), nextTask, spot);
    // The first touch of the browser's API takes Firefox as long as reading does: a task for each then.
    if (performance.now() - since > SLICE_MS) nextTask(readNow);
    else readNow();
  };

  const readOn = (more: boolean): void => {
    text.read(more ? articleRoots(document, settings.comments) : text.roots, requestIdleCallback, (reading) => {
      if (!asked || reading.text !== asked.reading.text) return spot(reading);
      // The same text may stand in other nodes now.
      asked.reading = reading;
      show(reading);
    });
  };

  const readAnew = (): void => {
    text.forget(document.body, true);
    readOn(true);
  };

  const spotAgain = (): void => {
    if (asked) spot(asked.reading);
  };

  /** The page is none to be spotted. */
  function nothing(): void {
    text.stop();
    told = { state: 'no-news' };
    asked = undefined;
    answers = NOTHING;
    if (shown) show(shown.reading);
  }

  return {
    get told() {
      return told;
    },
    get settings() {
      return settings;
    },
    get shown() {
      return shown;
    },
    get roots() {
      return text.roots;
    },
    start,
    startWhole(named) {
      isReadAnyway = () => named || !isTool(document, location.href);
      start();
    },
    readAgain(moved, more) {
      if (isHeld()) return;
      if (moved || told.state === 'no-news') start();
      else readOn(more);
    },
    lookAgain() {
      if (asked && asked.reading.text.length < LITTLE) readAnew();
      return told.state !== 'no-news';
    },
    forget: text.forget,
    spotAgain,
    cameBack() {
      // The way that there was is cut; Chromium says nothing of that, and loses what is sent over it.
      spotting.end();
      spotAgain();
    },
    reading: () => asked?.reading ?? text.now(articleRoots(document, settings.comments)),
    end() {
      stopTimers();
      text.stop();
      spotting.end();
    },
  };
}
