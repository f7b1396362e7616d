import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFields } from '../../../../src/card/add/add-fields.ts';

test('a passage is to be a note, a name an entity, however many words it has', () => {
  for (const passage of [
    'Nobody had expected her back before the spring',
    'withdrawing from the Chinese Belt and Road Initiative during private conversations with officials',
    'ging es nicht, sagte Brandt am Morgen',
  ]) {
    assert.equal(addFields(passage).what, 'note', passage);
  }
  for (const name of [
    'Brandt',
    'Memorandum of Understanding',
    'the grey lady',
    'International Convention for the Prevention of Pollution',
    'Organisation für Sicherheit und Zusammenarbeit in Europa',
    'نجلاء المنقوش وزيرة الخارجية السابقة في ليبيا',
    '中华人民共和国外交部',
  ]) {
    assert.equal(addFields(name).what, 'entity', name);
  }
});

test('the kind is guessed where a name tells it', () => {
  assert.deepEqual([addFields('Meloni').kind, addFields('Meloni').name], ['concept', 'Meloni']);
  assert.equal(addFields('Giorgia Meloni').kind, 'person');
});
