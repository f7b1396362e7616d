import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedIn } from '../../../../src/content/spotting/answered.ts';
import { byBlock, firstsOf, type Mention, markedAt } from '../../../../src/content/spotting/mentions.ts';
import type { Mark, SpottedEntity } from '../../../../src/platform/page-port.ts';
import { readBody } from '../page.ts';

const why = { rule: 'name', sureness: 1 } as const;
const colours = ['#000', '#000', '#fff', '#fff'] as const;
const italy: SpottedEntity = { id: 'italy', kind: 'place', noted: false, others: [], why, colours };
const meloni: SpottedEntity = { id: 'meloni', kind: 'person', noted: true, others: [], why, colours };

const mentionsOf = (spans: number[], entities: SpottedEntity[]) =>
  markedIn({ spans, entities, marks: [] }) as Mention[];
const passage: Mark = { start: 0, end: 12, entity: { id: 'italy', others: [], notes: ['note'] } };

test('answers in any order are mentions in the order of the text', () => {
  assert.deepEqual(mentionsOf([20, 5, 1, 0, 6, 0], [meloni, italy]), [
    { start: 0, end: 6, entity: meloni },
    { start: 20, end: 25, entity: italy },
  ]);
});

test('a caret within a mention or at its border is on it', () => {
  const mentions = mentionsOf([5, 5, 0, 20, 5, 0], [italy]);
  assert.deepEqual(
    [4, 5, 10, 11, 19, 20, 25, 26].map((offset) => mentions.indexOf(markedAt(mentions, offset) as never)),
    [-1, 0, 0, -1, -1, 1, 1, -1],
  );
  assert.equal(markedAt([], 3), undefined);
});

test('a caret in a passage that was noted on is on that, and in a name within it on the name', () => {
  const marked = markedIn({ spans: [0, 5, 0, 10, 9, 0], entities: [italy], marks: [passage] });
  assert.deepEqual(
    [2, 7, 11, 15].map((offset) => marked.indexOf(markedAt(marked, offset) as never)),
    [1, 0, 2, 2],
  );
});

test('mentions are drawn with the block they stand in', () => {
  const { text, blocks } = readBody('<h1>Italy</h1><p>On Italy</p><p>Nothing</p>');
  const groups = byBlock(mentionsOf([0, 5, 0, text.lastIndexOf('Italy'), 5, 0], [italy]), blocks);
  assert.deepEqual(
    [...groups].map(([element, mentions]) => [element.localName, mentions.length]),
    [
      ['h1', 1],
      ['p', 1],
    ],
  );
});

test('the first mention of each under a heading is the one in the heading, or the one after it; passages are all there', () => {
  const { text, blocks } = readBody(
    '<p>Italy, Italy</p><h2>On <b>Italy</b></h2><p>Italy</p><h3>Later</h3><p>Italy</p>',
  );
  const places = [...text.matchAll(/Italy/g)].flatMap(({ index }) => [index, 5, 0]);
  const first = firstsOf(mentionsOf(places, [italy]), blocks).map(({ start }) => start);
  assert.deepEqual(
    first.map((start) => text.slice(0, start).match(/Italy/g)?.length ?? 0),
    [0, 2, 4],
  );
  const both = mentionsOf([0, 5, 0, 7, 5, 1], [italy, meloni]);
  assert.deepEqual(firstsOf(both, blocks), both);
  const passages = [passage, ...both, { ...passage, start: 8 }];
  assert.deepEqual(firstsOf(passages, blocks), passages);
});
