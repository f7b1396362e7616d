import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PartialDate } from '../../../../src/entity.ts';
import { isPartialDate } from '../../../../src/partial-date.ts';
import { formatPartialDate } from '../../../../src/ui/dates/date-words.ts';
import { dateReadings, readDate } from '../../../../src/ui/dates/read-date.ts';
import { factText, writtenFact } from '../../../../src/ui/facts/fact-fields.tsx';

/** Also those before the year 1000, which are written with fewer digits. */
const anyDates = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('', '-02', '-02-03'))
  .map(([year, rest]) => `${String(year).padStart(4, '0')}${rest}`);
const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 'YYYY-MM-DD'.length));
const partialDates = fc
  .tuple(days, fc.constantFrom('YYYY', 'YYYY-MM', 'YYYY-MM-DD'))
  .map(([day, { length }]) => day.slice(0, length));

test('every partial date is read as itself, and as we write it in words', () => {
  fc.assert(
    fc.property(partialDates, (date) => {
      assert.equal(readDate(date), date);
      assert.equal(readDate(formatPartialDate(date)), date);
    }),
  );
});

test('every day is read as people write it in English', () => {
  const ordinal = (day: number) =>
    `${day}${{ one: 'st', two: 'nd', few: 'rd', other: 'th' }[new Intl.PluralRules('en', { type: 'ordinal' }).select(day) as 'one']}`;
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(date));
      for (const written of [
        `${day} ${name} ${year}`,
        `${name} ${day}, ${year}`,
        `${name} ${ordinal(day)}, ${year}`,
        `the ${ordinal(day)} of ${name} ${year}`,
        `${day} ${name.slice(0, 3)}. ${year}`,
        `${day} ${name.toUpperCase()} ${year}`,
        ` ${year}/${month}/${day} `,
      ]) {
        assert.equal(readDate(written), date, written);
      }
      assert.equal(readDate(`${name} ${year}`), date.slice(0, 'YYYY-MM'.length));
    }),
  );
});

test('every day is read as it is written in the reader’s language', () => {
  const languages = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'ru', 'uk', 'tr', 'sv', 'hu', 'fi', 'el', 'lt'];
  const eastern = ['ar', 'ar-EG', 'hi', 'ja', 'ko', 'zh'];
  fc.assert(
    fc.property(fc.constantFrom(...languages, ...eastern), days, (language, date) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
      const written = format.format(new Date(date));
      assert.equal(readDate(written, language), date, written);
    }),
  );
});

test('a day in numbers whose month may be either is read in both ways, and is no date', () => {
  assert.deepEqual(dateReadings('03/04/2021'), ['2021-04-03', '2021-03-04']);
  assert.equal(readDate('03/04/2021'), undefined);
  assert.equal(readDate('3.4.2021', 'de'), undefined);
  assert.equal(readDate('23/04/2021'), '2021-04-23');
  assert.equal(readDate('04/23/2021'), '2021-04-23');
  assert.equal(readDate('04/04/2021'), '2021-04-04');
});

test('what says more or less than one date is none', () => {
  for (const text of [
    '',
    'soon',
    'March',
    '23 March',
    '3 May 21',
    '2019–2021',
    '3–5 May 2021',
    'before 2021',
    '2021 or so',
    'ju 2021',
    'ma 2021',
    '-0044',
    '30 February 2021',
    '3 Mai 2021',
  ]) {
    assert.equal(readDate(text, 'en'), undefined, text);
  }
});

test('whatever is written, what is read is a date or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const date: PartialDate | undefined = readDate(text);
      assert.ok(date === undefined || isPartialDate(date));
    }),
  );
});

test('a fact’s dates stand in its form in words that are read as the same, whatever they are', () => {
  assert.equal(factText({ from: '2021-05-03' }).from, '3 May 2021');
  const { text, ...none } = writtenFact(factText({ text: 'Sails' }));
  assert.deepEqual([text, none], ['Sails', {}]);
  const dates = fc.record({ from: anyDates, to: anyDates, verified: anyDates });
  fc.assert(
    fc.property(dates, (dates) => {
      assert.deepEqual(writtenFact(factText({ text: 'Sails', ...dates })), { text: 'Sails', ...dates });
    }),
  );
});

test('a fact is kept with its dates as they are read, whatever was typed', () => {
  const fields = factText({ text: 'Sails', from: 'March 2021', to: 'May 3, 2022', source: '2021' });
  assert.deepEqual(writtenFact(fields), { text: 'Sails', from: '2021-03', to: '2022-05-03', source: '2021' });
});
