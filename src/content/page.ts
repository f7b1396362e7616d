import { hear } from '../platform/hear.ts';
import type { PageHandlers } from '../platform/serve-page.ts';
import { answersOf } from './answers.ts';
import { createCardSource } from './card-source.ts';
import { createCommands } from './commands.ts';
import type { Guard } from './host/guard-line.ts';
import { createHost } from './host/host.ts';
import { isOrphan } from './host/orphan.ts';
import { createLayer } from './layer/layer.ts';
import { followPointer } from './pointer.ts';
import { createCard } from './popover/card.ts';
import { createArticle } from './spotting/article.ts';
import type { Marked } from './spotting/mentions.ts';
import { followPageChanges } from './text/page-changes.ts';
import type { Scope } from './text/reading.ts';

/** All that there is of ours on a page that is read, or that its reader turned to. */
export interface Page {
  replies: PageHandlers;
  /** The page is news: reads and spots it. */
  start(): void;
  /**
   * Where the page is read and little was found, looks whether there is more of it. Answers whether the page is read.
   */
  lookAgain(): boolean;
  /** The page went to another address without a reload. */
  movedOn(): void;
}

/** @param life ends where the extension was updated or removed, or the page took the guard away */
export function createPage(guard: Guard, life: AbortController): Page {
  const { signal } = life;
  let pointedAt: Marked | undefined;
  const entered = new WeakSet<Scope>();

  const host = createHost(document);
  guard.keep(host.element);
  const article = createArticle({
    spotted({ reading, marked }) {
      if (!guard.stands()) return end();
      [document, ...reading.scopes].forEach(enter);
      layer.show(reading, marked, article.settings.stroke);
    },
    orphaned: end,
  });
  const card = createCard(host, signal, createCardSource(article), () => layer.ring(undefined));
  const layer = createLayer(host, signal, card.keepBeside);
  const changes = followPageChanges(signal, {
    mutated() {
      if (!host.recover()) end();
    },
    roots: () => article.roots,
    touched: article.forget,
    restyled: layer.redraw,
    changed: article.readAgain,
  });
  const commands = createCommands(article, {
    ring: layer.ring,
    open: (target) => (guard.stands() ? card.tell({ on: 'open', target, focus: true }) : end()),
    pointedAt: () => pointedAt,
  });

  /** Browsers say nothing of an update: it is noticed at the next move of the pointer, over a name or not. */
  const pointable = () => (isOrphan() ? end() : article.shown);

  const follow = followPointer(signal, pointable, {
    clicks: () => article.settings.opens === 'click',
    entered(target, line, shift, besideMenu) {
      pointedAt = target;
      const { opens, restMs } = article.settings;
      const opened = opens === 'rest' || (shift && opens === 'shift');
      card.at(line);
      card.tell({ on: 'enter', target, restMs: opened && !besideMenu ? restMs : Infinity });
    },
    left() {
      pointedAt = undefined;
      card.tell({ on: 'leave' });
    },
    tapped(target, line) {
      card.at(line);
      card.tell({ on: 'open', target, focus: false });
    },
  });

  /** What happens in a shadow root or a frame stays in there: each is entered once. */
  function enter(scope: Scope): void {
    if (entered.has(scope)) return;
    entered.add(scope);
    layer.enter(scope);
    changes.watch(scope);
    if (scope.nodeType === 9) follow(scope as Document);
  }

  // A page that comes back as it was left may have missed what has changed since.
  hear<PageTransitionEvent>(signal, window, 'pageshow', ({ persisted }) => persisted && article.cameBack());
  hear(signal, document, 'visibilitychange', () => isOrphan() && end());

  /** Nothing of ours stays behind. */
  function end(): undefined {
    life.abort();
    article.end();
    host.root.replaceChildren();
    host.element.remove();
  }

  return {
    replies: answersOf(article, commands, card.handPort),
    start() {
      enter(document);
      article.start('news');
    },
    lookAgain: article.lookAgain,
    movedOn() {
      enter(document);
      changes.movedOn();
    },
  };
}
