import type { PageHandlers } from '../platform/serve-page.ts';
import type { Article } from './article.ts';
import { castOf } from './cast.ts';
import type { Commands } from './commands.ts';
import { firstInView } from './view.ts';

/**
 * What the background, the popup and the panel are answered.
 *
 * @param greet has the card greet a frame by its nonce
 */
export function answersOf(article: Article, commands: Commands, greet: (nonce: string) => void): PageHandlers {
  return {
    cast: () => ({
      state: article.state,
      ...(article.problem === undefined ? {} : { problem: article.problem }),
      site: location.hostname,
      ...article.page,
      ...(article.lang === undefined ? {} : { lang: article.lang }),
      rows: article.shown ? castOf(article.shown.reading.text, article.shown.mentions) : [],
    }),
    'cast.sight': () => {
      const { reading, mentions = [] } = article.shown ?? {};
      const from = reading ? firstInView(reading) : 0;
      return { count: mentions.length, entity: mentions.find(({ end }) => end > from)?.entity.id };
    },
    article: () => {
      const { reading, mentions = [] } = article.shown ?? {};
      return {
        text: reading?.text ?? '',
        title: article.page.title,
        ...(article.lang === undefined ? {} : { lang: article.lang }),
        known: mentions.flatMap(({ start, end }) => [start, end]),
      };
    },
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
    'spot.whole': ({ named }) => {
      article.startWhole(named);
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
      greet(nonce);
      return {};
    },
  };
}
