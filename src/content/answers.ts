import type { PageHandlers } from '../platform/serve-page.ts';
import type { Article } from './article.ts';
import { castOf } from './cast.ts';
import type { Commands } from './commands.ts';

/**
 * What the background and the popup are answered.
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
      rows: article.shown ? castOf(article.shown.reading.text, article.shown.all) : [],
    }),
    mentions: () => {
      const { reading, mentions } = article.shown ?? {};
      return (mentions ?? []).map(({ start, end, entity }) => ({
        text: reading?.text.slice(start, end) ?? '',
        start,
        entity: entity.id,
      }));
    },
    'cast.next': ({ entity }) => commands.next(entity),
    'spot.anyway': () => article.start(true),
    'spot.whole': ({ named }) => article.startWhole(named),
    refresh: () => article.spotAgain(),
    command: ({ command }) => commands.run(command),
    'card.greet': ({ nonce }) => greet(nonce),
  };
}
