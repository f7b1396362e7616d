import type { PageHandlers } from '../platform/serve-page.ts';
import type { Commands } from './commands.ts';
import { pageTold } from './page/page-told.ts';
import type { Article } from './spotting/article.ts';
import { isMark } from './spotting/mentions.ts';
import { firstInView } from './text/first-in-view.ts';

/**
 * What the background, the popup and the panel are answered.
 *
 * @param greet has the card greet a frame by its nonce
 */
export function answersOf(article: Article, commands: Commands, greet: (nonce: string) => void): PageHandlers {
  const there = () => ({ ...article.told, site: location.hostname });
  return {
    article: () => {
      const { reading, all = [] } = article.shown ?? {};
      const text = reading?.text ?? '';
      return {
        ...there(),
        ...pageTold(document, location.href, text),
        text,
        mentions: all,
      };
    },
    sight: () => {
      const { reading, marked = [] } = article.shown ?? {};
      const mentions = marked.filter((one) => !isMark(one));
      const from = reading ? firstInView(reading) : 0;
      return {
        ...there(),
        count: mentions.length,
        entity: mentions.find(({ end }) => end > from)?.entity.id,
      };
    },
    'cast.next': ({ entity }) => commands.next(entity),
    'spot.anyway': () => article.start('asked'),
    'spot.whole': ({ named }) => article.startWhole(named),
    refresh: () => article.spotAgain(),
    command: ({ command }) => commands.run(command),
    'card.greet': ({ nonce }) => greet(nonce),
  };
}
