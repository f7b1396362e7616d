import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Quote } from '../../../src/entity.ts';
import { collapsed } from '../../../src/reference/collapsed.ts';
import { findQuote } from '../../../src/reference/find-quote.ts';
import { quoteAround } from '../../../src/reference/quote.ts';

const ARTICLE = [
  'Italy hints that it may leave the initiative, in talks with Taiwan on trade.',
  'Nobody has decided yet. The prime minister said that the memorandum renews itself in 2024.',
  'Analysts were surprised. Nobody has decided yet. Others were not surprised at all.',
].join('\n\n');

const found = (text: string, quote: Partial<Quote>): string | null => {
  const stretch = findQuote(collapsed(text), { exact: '', prefix: '', suffix: '', ...quote });
  return stretch && text.slice(stretch.start, stretch.end);
};

test('what stands there as it was quoted is found, whatever the page does with its white space', () => {
  const exact = 'The prime minister said that the memorandum renews itself in 2024.';
  assert.equal(found(ARTICLE, { exact }), exact);
  const spaced = ARTICLE.replace('prime minister said', 'prime\n   minister  said');
  assert.equal(found(spaced, { exact }), exact.replace('prime minister said', 'prime\n   minister  said'));
});

test('of several places the one is found that has around it what was around the quote', () => {
  const exact = 'Nobody has decided yet.';
  const second = findQuote(collapsed(ARTICLE), { exact, prefix: 'Analysts were surprised. ', suffix: ' Others were' });
  assert.equal(second?.start, ARTICLE.lastIndexOf(exact));
  const first = findQuote(collapsed(ARTICLE), { exact, prefix: 'Taiwan on trade. ', suffix: ' The prime' });
  assert.equal(first?.start, ARTICLE.indexOf(exact));
});

test('a sentence is found after small edits', () => {
  const exact = 'The Prime Minister had said the memorandum renews itself in March 2024.';
  assert.equal(found(ARTICLE, { exact }), 'The prime minister said that the memorandum renews itself in 2024.');
  const begun = 'Nobody at all had ever expected that it would be the prime minister who said';
  const now = ARTICLE.replace(
    'Nobody has decided yet.',
    'No one had ever expected that it would be the prime minister who says.',
  );
  assert.equal(found(now, { exact: begun }), 'No one had ever expected that it would be the prime minister who says');
});

test('a long passage is found after small edits by its beginning and its end', () => {
  const passage = Array.from({ length: 30 }, (_, at) => `This is sentence number ${at} of them all.`).join(' ');
  const text = `Before it. ${passage.replace('number 11', 'no. 11').replace('This is sentence', 'This was sentence')} After it.`;
  const stretch = findQuote(collapsed(text), { exact: passage, prefix: '', suffix: '' });
  assert.ok(stretch);
  assert.equal(text.slice(stretch.start, stretch.start + 8), 'This was');
  assert.equal(text.slice(stretch.end - 12, stretch.end), 'of them all.');
});

test('a sentence that says nearly the same of another is not taken for it where other things stand around it', () => {
  const quote = {
    exact: 'Brazil won by two goals to one.',
    prefix: 'It was a fine match. ',
    suffix: ' Everybody sang.',
  };
  assert.equal(found('There was rain. Poland won by two goals to one. Nobody cared.', quote), null);
  const edited = 'It was a fine match. Brasilia won by two goals to one. Everybody sang.';
  assert.equal(found(edited, quote), 'Brasilia won by two goals to one.');
});

test('what is quoted is not found within words', () => {
  assert.equal(found('They sailed the Oslofjord, and nothing came of it.', { exact: 'Oslo' }), null);
  assert.equal(found('They sailed the Oslofjord, and nothing came of it.', { exact: 'no' }), null);
  assert.equal(found('They sailed from Oslo.', { exact: 'Oslo' }), 'Oslo');
  assert.equal(found('意大利可能退出一带一路倡议。', { exact: '一带一路' }), '一带一路');
});

test('what is gone, or was rewritten, is not found', () => {
  assert.equal(found(ARTICLE, { exact: 'The minister of finance denied everything that had been reported.' }), null);
  assert.equal(found(ARTICLE, { exact: 'In 2031.' }), null);
  assert.equal(found(ARTICLE, { exact: '' }), null);
  assert.equal(found('', { exact: 'Nobody has decided yet.' }), null);
});

test('whatever passage of whatever text is quoted is found where it stands', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'é', ' ', '\n\n', '. ', '𝒳', 'Oriel '), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (parts, from, length) => {
      const written = parts.join('');
      const start = from % written.length;
      const quote = quoteAround({ text: written, start, end: Math.min(written.length, start + 1 + (length % 40)) });
      fc.pre(quote.exact !== '');
      const stretch = findQuote(collapsed(written), quote);
      assert.equal(stretch && written.slice(stretch.start, stretch.end).replace(/\s+/g, ' '), quote.exact);
    }),
  );
});
