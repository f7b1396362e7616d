import type { ArticleTold } from '../../platform/page-messages.ts';
import type { Mark, PageSettings, SpotRequest, SpottedEntity } from '../../platform/page-port.ts';
import { addressNow } from '../page/address.ts';
import { isNews } from '../page/news.ts';
import { isTool, passwordInUse } from '../page/other-sorts.ts';
import { pageSaid, pageTold } from '../page/page-told.ts';
import { firstInView } from '../text/first-in-view.ts';
import { createReader } from '../text/reader.ts';
import type { Reading } from '../text/reading.ts';
import { articleRoots } from '../text/roots.ts';
import { afterInSight } from './in-sight.ts';
import { firstsOf, isMark, keepMarked, type Marked, type Mention, markedIn } from './mentions.ts';
import { nextTask } from './next-task.ts';
import { createSpotting } from './port.ts';

/** Milliseconds that one task reads. */
const SLICE_MS = 3;
/** Before the first answer, which tells them, nothing is marked. */
const UNTOLD: PageSettings = { opens: 'rest', restMs: 0, stroke: [0, 0], firstOnly: false };

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
  /** Decides whether the page is news, and reads and spots it if so; where `anyway` is set, whatever it is. */
  start(anyway: boolean): void;
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
  const reader = createReader();
  let told: ArticleState = { state: 'no-news' };
  let settings = UNTOLD;
  let shown: Shown | undefined;
  let asked: Reading | undefined;
  /** What was sent of it. */
  let sent: Omit<SpotRequest, 'request'> | undefined;
  let entities: SpottedEntity[] = [];
  let spans: number[] = [];
  let marks: readonly Mark[] = [];
  /** What of pages that are no news is spotted too. */
  let others: 'all' | 'no tools' | undefined;
  /** The page is read as one of these. */
  let whole = false;
  /** What is read, or was last. */
  let roots: readonly Element[] = [];
  /** Runs until the page was in sight long enough to have been read. */
  let inSight: ReturnType<typeof afterInSight> | undefined;
  /** Grows with each time that the page is read, or is not to be. */
  let round = 0;

  /** Shows what was answered of the text, as it stands in this reading. */
  const show = (reading: Reading): void => {
    const all = keepMarked(markedIn(spans, entities, marks), reading, shown);
    const marked = settings.firstOnly ? firstsOf(all, reading.blocks) : all;
    shown = { reading, marked, all: all.filter((one): one is Mention => !isMark(one)) };
    listener.spotted(shown);
  };

  const forgetAnswer = (): void => {
    entities = [];
    spans = [];
    marks = [];
  };

  const spotting = createSpotting({
    answered(answer) {
      if (!asked) return;
      entities.push(...answer.entities);
      spans.push(...answer.spans);
      settings = answer.settings ?? settings;
      marks = answer.marks ?? marks;
      if (answer.done) told = { state: 'spotted' };
      if (answer.readAfter) inSight ??= afterInSight(answer.readAfter, sayRead);
      show(asked);
    },
    refused({ problem }) {
      if (whole && problem === undefined) return nothing();
      told = problem === undefined ? { state: 'off' } : { state: 'problem', problem };
      forgetAnswer();
      if (asked) show(asked);
    },
    orphaned: listener.orphaned,
  });

  const spot = (reading: Reading): void => {
    asked = reading;
    forgetAnswer();
    told = { state: 'working' };
    sent = {
      site: location.hostname,
      url: addressNow(),
      ...pageSaid(document, true),
      ...(whole && { whole }),
      text: reading.text,
      near: firstInView(reading, !shown),
    };
    spotting.spot(sent);
  };

  /** Only of news, whatever else the reader had spotted, and not of a page that has just moved on to another address. */
  const sayRead = (): void => {
    inSight = undefined;
    const { href } = location;
    if (sent?.url === addressNow() && isNews(document, href)) {
      spotting.tell({ ...sent, read: pageTold(document, href) });
    }
  };

  const forgetSight = (): void => {
    clearInterval(inSight);
    inSight = undefined;
  };

  /** Reads in slices, so that no frame has to wait: the first at once, each of the others when `next` lets it. */
  const readSlices = (of: readonly Element[], next: (slice: () => void) => void, then: (read: Reading) => void) => {
    // At once, so that what changes while it is read is noticed.
    roots = of;
    round += 1;
    const mine = round;
    const slice = (): void => {
      if (mine !== round) return;
      const reading = reader.read(roots, performance.now() + SLICE_MS);
      if (reading) then(reading);
      else next(slice);
    };
    slice();
  };

  const start = (anyway: boolean): void => {
    forgetSight();
    const news = anyway || isNews(document, location.href);
    whole = !news && isReadAnyway(others);
    if (!news && !whole) {
      nothing();
      return;
    }
    told = { state: 'working' };
    const since = performance.now();
    spotting.begin();
    const readNow = (): void => readSlices(articleRoots(document), nextTask, spot);
    // The first touch of the browser's API takes Firefox as long as reading does: a task for each then.
    if (performance.now() - since > SLICE_MS) nextTask(readNow);
    else readNow();
  };

  const spotAgain = (): void => {
    if (asked) spot(asked);
  };

  /** The page is none to be spotted. */
  function nothing(): void {
    round += 1;
    whole = false;
    roots = [];
    told = { state: 'no-news' };
    asked = undefined;
    forgetAnswer();
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
      return roots;
    },
    start,
    startWhole(named) {
      others = named ? 'all' : 'no tools';
      start(false);
    },
    readAgain(moved, more) {
      if (moved || told.state === 'no-news') return start(false);
      readSlices(more ? articleRoots(document) : roots, requestIdleCallback, (reading) => {
        if (reading.text !== asked?.text) return spot(reading);
        // The same text may stand in other nodes now.
        asked = reading;
        if (shown) show(reading);
      });
    },
    forget(node, restyled) {
      reader.forget(node);
      if (restyled) reader.forgetUnder(node as Element);
    },
    spotAgain,
    cameBack() {
      // The way that there was is cut; Chromium says nothing of that, and loses what is sent over it.
      spotting.end();
      spotAgain();
    },
    reading: () => asked ?? (reader.read(articleRoots(document)) as Reading),
    end() {
      forgetSight();
      round += 1;
      spotting.end();
    },
  };
}

function isReadAnyway(others: 'all' | 'no tools' | undefined): boolean {
  if (!others || passwordInUse(document)) return false;
  return others === 'all' || !isTool(document, location.href);
}
