import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateError, doneError, spanError } from '../../../../src/ui/dates/date-error.ts';

test('a year, a month, a day and nothing at all are dates, in numbers or in words', () => {
  const inWords = ['March 2019', '23 March 2019', 'March 23, 2019', '29 Feb. 2024'];
  for (const date of ['', '2019', '2019-03', '2019-03-23', '2024-02-29', '2000-02-29', '0079-10-24', ...inWords]) {
    assert.equal(dateError(date), undefined, date);
  }
});

test('what is no date is refused with words that say how to write one, or what does not exist', () => {
  for (const date of ['soon', '23 March', '19-03-23', '2019-03-23T10:00', '2019–2021']) {
    assert.match(dateError(date) ?? '', /23 March 2019/, date);
  }
  for (const date of ['2019-13', '2019-00-10']) assert.match(dateError(date) ?? '', /01 .* 12/, date);
  assert.equal(dateError('2012-02-31'), 'February 2012 has 29 days.');
  assert.equal(dateError('1900-02-29'), 'February 1900 has 28 days.');
  assert.equal(dateError('2023-04-31'), 'April 2023 has 30 days.');
  assert.equal(dateError('2023-07-00'), 'July 2023 has 31 days.');
  assert.equal(dateError('30 February 2023'), 'February 2023 has 28 days.');
});

test('a day in numbers that may be one of two is shown as both; one that can be one alone is taken', () => {
  assert.equal(dateError('03/04/2021'), '3 April 2021 or 4 March 2021? Write the month as a word.');
  for (const date of ['23/04/2021', '04/23/2021', '04/04/2021']) assert.equal(dateError(date), undefined, date);
});

test('an end before its beginning is refused; dates that may overlap are not', () => {
  assert.ok(spanError('2022-10-22', '2022-10-21'));
  assert.ok(spanError('2022-10-22', '2021'));
  assert.equal(spanError('2022-10-22', '2022'), undefined);
  assert.equal(spanError('2022', '2022-01-01'), undefined);
  assert.equal(spanError('', '2022'), undefined);
  assert.equal(spanError('2022', ''), undefined);
});

test('an end before its beginning is refused also where a day or a month does not exist', () => {
  assert.ok(spanError('2022-02-30', '2021'));
  assert.ok(spanError('2022-02-30', '2022-01-31'));
  assert.ok(spanError('2022', '2021-13'));
  assert.equal(spanError('2022-02-30', '2022-02-28'), undefined);
  assert.equal(spanError('2022-13', '2022-12'), undefined);
  assert.equal(spanError('some day in 2022', '2021'), undefined);
  assert.equal(spanError('03/04/2022', '2021'), undefined);
});

test('an end before its beginning is refused however the two are written', () => {
  assert.ok(spanError('22 October 2022', '2021'));
  assert.ok(spanError('Oct 2022', '21/09/2022'));
  assert.equal(spanError('Oct 2022', '22 October 2022'), undefined);
});

test('nothing was done on a day that is still to come', () => {
  for (const date of ['2999-01-01', '1 January 2999']) assert.equal(doneError(date), 'This day is still to come.');
  for (const date of ['', '2019', '2019-03-23']) assert.equal(doneError(date), undefined);
});
