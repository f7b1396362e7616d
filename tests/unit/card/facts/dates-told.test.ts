import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesTold } from '../../../../src/card/facts/dates-told.ts';

test('a date that the fact or its citation has is not told again', () => {
  assert.ok(datesTold({ from: '2012-11-15' }, 'General Secretary. Xinhua, 15 November 2012'));
  assert.ok(datesTold({ from: '2019-03' }, 'governo.it, March 2019'));
});

test('another date, or a part of one, tells nothing', () => {
  assert.ok(!datesTold({ from: '2013-03-14' }, 'Xinhua, 15 November 2012'));
  assert.ok(!datesTold({ from: '2019-03-02' }, 'Outlook, 12 March 2019'));
});

test('an end, and that something went on, are always told', () => {
  const citation = 'Text of the memorandum, 23 March 2019';
  assert.ok(!datesTold({ from: '2019-03-23', open: true }, citation));
  assert.ok(!datesTold({ from: '2019-03-23', to: '2024-03' }, citation));
  assert.ok(!datesTold({ to: '2019-03-23' }, citation));
});
