import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWords, timesWords } from '../../../src/card/sighting-words.ts';

const names = (...all: string[]) => all.map((name) => ({ id: name, name }));

test('how often something was read of is counted up to a thousand', () => {
  assert.deepEqual([1, 2, 1000, 1001].map(timesWords), [
    'Read once before,',
    'Read 2 times',
    'Read 1,000 times',
    'Read more than 1,000 times',
  ]);
});

test('what is new is told in one sentence, and where nothing is, there is none', () => {
  assert.equal(newWords({ last: 1, names: [], notes: 0, facts: 0 }), undefined);
  assert.equal(newWords({ last: 1, names: names('Bo'), notes: 0, facts: 0 }), 'it came to name Bo');
  assert.equal(newWords({ last: 1, names: [], notes: 1, facts: 2 }), 'you added a note and 2 facts');
  assert.equal(
    newWords({ last: 1, names: names('Bo', 'Cy'), notes: 2, facts: 0 }),
    'it came to name Bo and Cy, and you added 2 notes',
  );
});
