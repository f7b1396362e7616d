import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

test('a thing that has the name of somebody is not that person', () => {
  const picasso = [known('Pablo Picasso', 'person')];
  const text = 'Pablo Picasso painted. He sold a Picasso, and a Picasso exhibition opened. Then Picasso left.';
  assert.deepEqual(read(text, picasso), ['Pablo Picasso', 'Picasso', 'Picasso']);
});

test('the short name of a company with an article is that of an index', () => {
  const dow = [known('Dow Inc.', 'organisation')];
  assert.deepEqual(read('The factory of Dow closed, and the Dow had risen; the Dow factory too.', dow), ['Dow', 'Dow']);
});

test('the adjective of a country is a short name only before what it names', () => {
  const team = [known('Afghan Girls Robotics Team', 'organisation', 'Afghan')];
  assert.deepEqual(read('the Afghan ambassador saw the Afghan team', team), ['Afghan']);
});
