import type { PartialDate } from '../entity.ts';
import type { PageTold } from '../platform/page-told.ts';
import { asShown } from './quote.ts';
import { titleOf } from './title.ts';
import { isWeekday } from './weekday.ts';
import { writtenDate } from './written-date.ts';

/** Blocks below the headline that are looked at: a standfirst, a caption and the byline come before the text. */
const MOST_BLOCKS = 8;
/** A block with more characters is the story itself: what stands in it is none of the page's own dates. */
const STORY = 300;
/** A line that tells who wrote when has no more characters. */
const LINE = 100;
/** As papers write the time of day; with dots it could be a part of a date. */
const TIME = /(?<!\d)\d\d?[:h：]\d\d(?!\d)/;
/** A line that is a date and nothing else has no more words, but for the name of the day before them. */
const DATE_WORDS = 3;
/** What parts the date from who wrote it and for whom. */
const PARTS = /\s*[|•·]\s*/;
/** Who wrote it, or that it came out, before a date at a line's end. */
const WRITER = /^([Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s\p{Lu}\S*\s(.*\s)?\p{Lu}\S*$/u;
const PUBLISHED = /^(published|posted|publié|publicado|pubblicato|veröffentlicht)( on| le| el| il| am)?:?$/i;

/**
 * The day that an article tells its readers between its headline and its text: in a line with the time of day, or that
 * is nothing but a date. What it tells is a day; dates in headlines, captions and standfirsts are of what happened.
 */
export function dateline(page: PageTold, language: string | undefined): PartialDate | undefined {
  const blocks = page.opening.split('\n\n');
  const title = titleOf(page);
  // What is no longer than half of the title may be the site's name.
  const headline = blocks.findIndex((block) => {
    const text = asShown(block).trim();
    return title.startsWith(text) && text.length * 2 > title.length;
  });
  if (headline < 0) return undefined;
  for (const block of blocks.slice(headline + 1, headline + 1 + MOST_BLOCKS)) {
    if (block.length > STORY) return undefined;
    for (const line of block.split('\n').map((each) => asShown(each).trim())) {
      const date = line.length <= LINE ? dateOfLine(line, language) : undefined;
      if (date) return date;
    }
  }
  return undefined;
}

function dateOfLine(line: string, language: string | undefined): PartialDate | undefined {
  if (TIME.test(line)) return writtenDate(line, language);
  for (const part of line.split(PARTS)) {
    const words = part.split(' ');
    const before = words.slice(0, -DATE_WORDS).join(' ');
    const isDate = before === '' || isWeekday(before, language) || WRITER.test(before) || PUBLISHED.test(before);
    const date = isDate ? writtenDate(words.slice(-DATE_WORDS).join(' '), language) : undefined;
    if (date) return date;
  }
  return undefined;
}
