import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, chosenAmong, nameIn } from '../../../src/background/choices.ts';

const meloni = { id: '0001-a1b2', name: 'Giorgia Meloni' };
const town = { id: '0002-c3d4', name: 'Paris' };
const myth = { id: '0003-e5f6', name: 'Paris' };

test('what stands for somebody in the address bar is the name, as short as that', () => {
  assert.deepEqual(choicesOf([meloni, town]), ['Giorgia Meloni', 'Paris']);
});

test('each of several with one name is found again by what stands for it', () => {
  const choices = choicesOf([town, meloni, myth]);
  assert.equal(new Set(choices).size, 3);
  const found = choices.map((text) => chosenAmong([myth, town, meloni], text));
  assert.deepEqual(found, [town.id, meloni.id, myth.id]);
  assert.deepEqual(choices.map(nameIn), ['Paris', 'Giorgia Meloni', 'Paris']);
});

test('a text that is nobody’s name, or that of several, chooses nobody', () => {
  assert.equal(chosenAmong([town, meloni], 'meloni'), undefined);
  assert.equal(chosenAmong([town, myth], 'Paris'), undefined);
});

test('a name that ends as such a choice does is found as well', () => {
  const odd = { id: '0004-9999', name: 'Channel #four' };
  assert.equal(chosenAmong([odd], 'Channel #four'), odd.id);
  assert.equal(nameIn('Channel #four'), 'Channel');
});
