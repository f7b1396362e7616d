import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeWords } from '../../../../src/library/entity/outcome-words.ts';

const NOTHING = { name: 'MT', articles: 0, of: 3, leftOut: 0, everywhere: false, othersMeant: 0 };

test('what became of a name is said in words', () => {
  assert.equal(outcomeWords({ ...NOTHING, articles: 1 }), 'read in 1 of the last 3 articles');
  assert.equal(
    outcomeWords({ ...NOTHING, articles: 3, leftOut: 2, othersMeant: 1 }),
    'read in 3 articles, left out in 2 places, another on one site',
  );
  assert.equal(outcomeWords({ ...NOTHING, leftOut: 3, everywhere: true }), 'left out everywhere');
  assert.equal(outcomeWords({ ...NOTHING, unread: 'ever' }), 'not read yet');
  assert.equal(outcomeWords({ ...NOTHING, of: 200, unread: 'lately' }), 'read in none of the last 200 articles');
  assert.equal(outcomeWords({ ...NOTHING, unread: 'ever', leftOut: 1 }), 'not read yet, left out in one place');
  assert.equal(outcomeWords({ ...NOTHING, leftOut: 1, othersMeant: 2 }), 'left out in one place, another on 2 sites');
});
