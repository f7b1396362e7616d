import { servePage } from '../platform/ask.ts';
import { createArticle } from './article.ts';
import { createCard } from './card.ts';
import { createCardSource } from './card-source.ts';
import { castOf } from './cast.ts';
import { createCommands } from './commands.ts';
import { type Guard, postedGuard } from './guard-line.ts';
import { createHost } from './host.ts';
import { createLayer } from './layer.ts';
import type { Mention } from './mentions.ts';
import { isOrphan, removeOrphans } from './orphan.ts';
import { followPageChanges } from './page-changes.ts';
import { followPointer } from './pointer.ts';

const HTML = /^(text\/html|application\/xhtml\+xml)$/;
/** In our own world, where the page cannot see it; hasOwn, since the page's ids are names on the window too. */
const HERE = 'aproposIsHere';

if (window === top && HTML.test(document.contentType) && document.body && !Object.hasOwn(globalThis, HERE)) {
  Object.defineProperty(globalThis, HERE, { value: true, configurable: true });
  removeOrphans(document);
  const guard = postedGuard();
  // Where a script of the page may have listened before the guard, as in pages that were open before the
  // installation, the page would see what happens in the card.
  if (guard?.first && guard.stands()) wire(guard);
}

function wire(guard: Guard): void {
  const life = new AbortController();
  const { signal } = life;
  let pointedAt: Mention | undefined;

  const host = createHost(document);
  guard.keep(host.element);
  const article = createArticle({
    spotted(reading, mentions) {
      if (!guard.stands()) return end();
      layer.show(reading, mentions);
      changes.watch(() => article.shown?.reading.roots ?? []);
    },
    orphaned: end,
  });
  const card = createCard(host, signal, createCardSource(article), () => layer.ring(undefined));
  const layer = createLayer(host, signal, card.follow);
  const changes = followPageChanges(signal, article.readAgain);
  const commands = createCommands(article, {
    ring: layer.ring,
    open: (target) => (guard.stands() ? card.tell({ on: 'summon', target, focus: true }) : end()),
    pointedAt: () => pointedAt,
  });

  followPointer(signal, () => article.shown, {
    entered(mention, line) {
      if (isOrphan()) return end();
      pointedAt = mention;
      card.at(line);
      card.tell({ on: 'enter', target: mention, restMs: article.restMs });
    },
    left() {
      pointedAt = undefined;
      card.tell({ on: 'leave' });
    },
    tapped(mention, line) {
      card.at(line);
      card.tell({ on: 'summon', target: mention, focus: false });
    },
  });

  const stopServing = servePage({
    cast: () => ({
      state: article.state,
      ...(article.problem === undefined ? {} : { problem: article.problem }),
      site: location.hostname,
      ...article.page,
      rows: article.shown ? castOf(article.shown.reading.text, article.shown.mentions) : [],
    }),
    mentions: () => {
      const { reading, mentions } = article.shown ?? {};
      return (mentions ?? []).map(({ start, end, entity }) => ({
        text: reading?.text.slice(start, end) ?? '',
        start,
        entity: entity.id,
      }));
    },
    'cast.next': ({ entity }) => {
      commands.next(entity);
      return {};
    },
    'spot.anyway': () => {
      article.start(true);
      return {};
    },
    refresh: () => {
      article.spotAgain();
      return {};
    },
    command: ({ command }) => {
      commands.run(command);
      return {};
    },
    'card.greet': ({ nonce }) => {
      card.greet(nonce);
      return {};
    },
  });

  document.addEventListener('visibilitychange', () => isOrphan() && end(), { signal });

  /** The extension was updated or removed, or the page took the guard away: nothing of ours stays behind. */
  function end(): void {
    life.abort();
    stopServing();
    article.end();
    host.element.remove();
    Reflect.deleteProperty(globalThis, HERE);
  }

  article.start(false);
}
