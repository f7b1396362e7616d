import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../../../src/entity.ts';
import { type FactAsOf, factsAsOf } from '../../../../src/ui/facts/facts-as-of.ts';

const ARTICLE = '2023-04-20';

test('what held on the day, what had ended and what came after stand apart', () => {
  const facts: Fact[] = [
    { text: 'always' },
    { text: 'ended', from: '2018', to: '2022' },
    { text: 'begun', from: '2022-10-22' },
    { text: 'after', from: '2023-12' },
  ];
  const { now, earlier, later } = factsAsOf(facts, ARTICLE);
  assert.deepEqual([now, earlier, later].map(texts), [['always', 'begun'], ['ended'], ['after']]);
  assert.deepEqual(now[1]?.span, { from: '2022-10-22' });
  assert.deepEqual(earlier[0]?.span, { from: '2018', to: '2022' });
});

test('an end after the day is not told with the day, and is told with what came later', () => {
  const { now, later } = factsAsOf([{ text: 'member', from: '2019-03-23', to: '2024-03' }], ARTICLE);
  assert.deepEqual(
    now.map(({ span }) => span),
    [{ from: '2019-03-23', open: true }],
  );
  assert.deepEqual(texts(later), ['member']);
  assert.deepEqual(later[0]?.span, { to: '2024-03' });
});

test('an end that may lie after the day counts as later: the year that the article is from', () => {
  const { now, later } = factsAsOf([{ text: 'office', to: '2023' }], ARTICLE);
  assert.deepEqual(now[0]?.span, {});
  assert.deepEqual(later[0]?.span, { to: '2023' });
});

test('an end on the very day is told with the day', () => {
  const { now, later } = factsAsOf([{ text: 'summit', from: '2023-04-18', to: ARTICLE }], ARTICLE);
  assert.deepEqual(now[0]?.span, { from: '2023-04-18', to: ARTICLE });
  assert.deepEqual(later, []);
});

test('what came later is told in the order in which it came', () => {
  const facts: Fact[] = [
    { text: 'member', from: '2019-03-23', to: '2024-03' },
    { text: 'told', from: '2023-12' },
    { text: 'met', from: '2024-07-29' },
  ];
  assert.deepEqual(texts(factsAsOf(facts, ARTICLE).later), ['told', 'member', 'met']);
});

function texts(facts: readonly FactAsOf<Fact>[]): string[] {
  return facts.map(({ fact }) => fact.text);
}
