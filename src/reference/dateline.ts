import type { PartialDate } from '../entity.ts';
import type { PageTold } from '../platform/page-told.ts';
import { asShown } from './quote.ts';
import { titleOf } from './title.ts';
import { writtenDate } from './written-date.ts';

/** Blocks below the headline that are looked at: a standfirst, a caption and the byline come before the text. */
const MOST_BLOCKS = 8;
/** A block with more characters is the story itself: what stands in it is none of the page's own dates. */
const STORY = 300;
/** A line that tells who wrote when has no more characters. */
const LINE = 100;
/** As papers write the time of day; with dots it could be a part of a date. */
const TIME = /(?<!\d)\d\d?[:h：]\d\d(?!\d)/;
/** A line that is a date and nothing else has no more words. */
const DATE_WORDS = 3;

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
      const isDateline = line.length <= LINE && (TIME.test(line) || line.split(' ').length <= DATE_WORDS);
      const date = isDateline ? writtenDate(line, language) : undefined;
      if (date) return date;
    }
  }
  return undefined;
}
