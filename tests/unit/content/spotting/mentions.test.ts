import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedIn } from '../../../../src/content/spotting/answered.ts';
import { byBlock, firstsOf, keepMarked, type Mention, markedAt } from '../../../../src/content/spotting/mentions.ts';
import type { Mark, SpottedEntity } from '../../../../src/platform/page-port.ts';
import { documentOf, readBody, readRoots } from '../page.ts';

const why = { rule: 'name', sureness: 1 } as const;
const colours = ['#000', '#fff'] as const;
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

test('a passage stays the same object too, and is no mention of the same place', () => {
  const reading = readBody('<p>Italy leaves</p>');
  const answered = { spans: [0, 12, 0], entities: [italy] };
  const shown = markedIn({ ...answered, marks: [passage] });
  const kept = keepMarked(markedIn({ ...answered, marks: [{ ...passage }] }), reading, { reading, marked: shown });
  assert.ok(kept[0] === shown[0] && kept[1] === shown[1]);
  assert.deepEqual(firstsOf([...kept, ...kept], reading.blocks), [...kept, kept[0]]);
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

test('the first mention of each under a heading is the one in the heading, or the one after it', () => {
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
});

test('a mention that stays where it was is the same object after another reading', () => {
  const document = documentOf('<p id="a">Meloni spoke.</p><p>On Italy.</p>');
  const before = readRoots([document.body]);
  const shown = mentionsOf([0, 6, 0, before.text.indexOf('Italy'), 5, 1], [meloni, italy]);
  document.querySelector('#a')?.before(document.createTextNode('Breaking news. '));
  const after = readRoots([document.body]);
  const noted = { ...italy, noted: true };
  const found = mentionsOf([after.text.indexOf('Meloni'), 6, 0, after.text.indexOf('Italy'), 5, 1], [meloni, noted]);
  const kept = keepMarked(found, after, { reading: before, marked: shown });
  assert.ok(kept[0] === shown[0] && kept[1] === shown[1]);
  assert.deepEqual(kept, found);
});

test('a mention is the same object after the reader chose another of its name', () => {
  const reading = readBody('<p>Georgia</p>');
  const state = { ...italy, id: 'state', others: ['country'] };
  const country = { ...italy, id: 'country', others: ['state'] };
  const shown = mentionsOf([0, 7, 0], [state]);
  const [kept] = keepMarked(mentionsOf([0, 7, 0], [country]), reading, { reading, marked: shown });
  assert.ok(kept === shown[0]);
  assert.equal(kept?.entity.id, 'country');
});
