import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseExample } from '../../../../src/library/entity/case-words.ts';

test('the example says of the reader’s own alias what each policy spots', () => {
  assert.equal(caseExample('WHO', 'any'), 'Spots “WHO” and “who”.');
  assert.equal(caseExample('WHO', 'exact'), 'Spots “WHO”, not “who”.');
  assert.equal(caseExample('WHO', 'initial'), 'Spots “WHO”, not “who”.');
  assert.equal(
    caseExample('Belt and Road', 'initial'),
    'Spots “Belt and Road” and “BELT AND ROAD”, not “belt and road”.',
  );
  assert.equal(caseExample('Belt and Road', 'exact'), 'Spots “Belt and Road”, not “belt and road” or “BELT AND ROAD”.');
});

test('small letters bind no capitals, and a script without capitals has nothing to choose', () => {
  assert.equal(caseExample('memorandum', 'initial'), 'Spots “memorandum” and “MEMORANDUM”.');
  assert.equal(caseExample('ميلوني', 'exact'), 'It has no capitals, so all choices are alike.');
});
