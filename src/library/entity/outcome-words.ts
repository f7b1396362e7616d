import type { NameOutcome } from '../../views.ts';
import { articlesWord } from '../parts/count-words.ts';

/** What became of a name on pages, for the reader: "read in 3 of the last 5 articles, left out in one place". */
export function outcomeWords({ articles, of, unread, leftOut, everywhere, othersMeant }: NameOutcome): string {
  return [
    unread === 'ever' && 'not read yet',
    unread === 'lately' && `read in none of the last ${articlesWord(of)}`,
    articles > 0 &&
      (of > articles ? `read in ${articles} of the last ${articlesWord(of)}` : `read in ${articlesWord(articles)}`),
    everywhere
      ? 'left out everywhere'
      : leftOut > 0 && `left out in ${leftOut === 1 ? 'one place' : `${leftOut} places`}`,
    othersMeant > 0 && `another on ${othersMeant === 1 ? 'one site' : `${othersMeant} sites`}`,
  ]
    .filter((words) => words !== false)
    .join(', ');
}
