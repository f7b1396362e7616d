import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  EVERYTHING,
  isNarrow,
  listArg,
  ofNow,
  typed,
  USUAL,
  withOf,
} from '../../../../src/library/list/entity-filter.ts';

test('what is listed is the reader’s, and what is searched everything, until they choose', () => {
  const searching = { ...USUAL, query: 'rome' };
  assert.deepEqual(listArg(USUAL), { of: 'mine' });
  assert.deepEqual(listArg(searching), { of: 'all' });
  assert.deepEqual(listArg({ ...USUAL, after: '2024-01-01' }), { of: 'all' });
  const own = withOf(searching, 'mine');
  assert.deepEqual(listArg(own), { of: 'mine' });
  assert.equal(ofNow({ ...own, query: 'romans' }), 'mine');
});

test('who chooses what is usual has it follow what is typed again', () => {
  const chosen = withOf(EVERYTHING, 'mine');
  assert.equal(ofNow({ ...chosen, query: 'rome' }), 'all');
  assert.equal(ofNow({ ...withOf(USUAL, 'all'), query: 'rome' }), 'all');
  assert.equal(ofNow(withOf({ ...USUAL, query: 'rome' }, 'all')), 'all');
});

test('a tag is a list of its own among the reader’s, and searched for in what is narrower', () => {
  assert.deepEqual(listArg({ ...USUAL, tag: 'europe', kind: 'place' }), { kind: 'place', of: { tag: 'europe' } });
  const noted = { ...USUAL, of: 'noted', tag: 'europe' };
  assert.deepEqual([listArg(noted), typed(noted)], [{ of: 'noted' }, 'tag:"europe"']);
});

test('neither the usual list nor everything leaves out what was just added', () => {
  assert.deepEqual([USUAL, EVERYTHING].map(isNarrow), [false, false]);
  for (const filter of [{ kind: 'event' }, { of: 'noted' }, { query: 'x' }, { tag: 'x' }] as const) {
    assert.equal(isNarrow({ ...USUAL, ...filter }), true);
  }
});
