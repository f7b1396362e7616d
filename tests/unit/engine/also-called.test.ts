import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alsoCalled } from '../../../src/engine/index.ts';

const TEXT = [
  'Italy may leave the Belt and Road Initiative (BRI), Prime Minister Giorgia Meloni said on Thursday.',
  'Meloni has to decide whether the BRI suits Italy. The BRI was joined in 2019. Giorgia was not there.',
  'The Meridian Harbour Trust was asked, and the MHT did not answer.',
].join('\n\n');

const document = { text: TEXT, lang: 'en' };

test('what an article calls a name after its first mention is offered', () => {
  assert.deepEqual(alsoCalled(document, { name: 'Belt and Road Initiative', kind: 'agreement' }), ['BRI']);
  assert.deepEqual(alsoCalled(document, { name: 'Giorgia Meloni', kind: 'person' }), ['Meloni']);
  assert.deepEqual(alsoCalled(document, { name: 'Meridian Harbour Trust', kind: 'organisation' }), ['MHT']);
});

test('nothing is offered for what the article does not name, or calls nothing else', () => {
  assert.deepEqual(alsoCalled(document, { name: 'Francesco Sisci', kind: 'person' }), []);
  assert.deepEqual(alsoCalled(document, { name: 'Italy', kind: 'place' }), []);
  assert.deepEqual(alsoCalled(document, { name: '', kind: 'concept' }), []);
});
