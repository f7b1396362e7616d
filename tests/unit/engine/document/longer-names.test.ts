import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const place = (name: string) => [known(name, 'place')];

test('Sydney in Sydney Morning Herald is no mention', () => {
  assert.deepEqual(read('He told the Sydney Morning Herald of it in Sydney.', place('Sydney')), ['Sydney']);
});

test('Paris in Valeska Paris is no mention, and then Paris alone is somebody, unless a place is spoken of', () => {
  assert.deepEqual(read('In 1996 Valeska Paris left. Then Paris wrote a book in Paris.', place('Paris')), ['Paris']);
});

test('offices, adjectives and the calendar beside a name are no part of it', () => {
  const meloni = [known('Giorgia Meloni', 'person'), known('Meloni', 'person')];
  assert.deepEqual(read('It was Italian Prime Minister Giorgia Meloni who said so.', meloni), ['Giorgia Meloni']);
  assert.deepEqual(read('and former Pennsylvania Senator Smith', place('Pennsylvania')), ['Pennsylvania']);
  assert.deepEqual(read('arrived in Rome Monday', place('Rome')), ['Rome']);
});

test('a verb that begins a sentence is no part of the name after it', () => {
  const oriel = [known('Oriel', undefined)];
  for (const verb of ['Saw', 'Met', 'Told', 'Asked', 'Meeting']) {
    assert.deepEqual(read(`${verb} Oriel again today.`, oriel), ['Oriel'], verb);
  }
});

test('what a name is of is a mention of its own, and so is who has something', () => {
  assert.deepEqual(read('the Bank of Italy said', place('Italy')), ['Italy']);
  assert.deepEqual(read("It is Rome's Colosseum.", [known('Rome', 'place'), known('Colosseum', 'place')]), [
    'Rome',
    'Colosseum',
  ]);
});

test('in a headline in title case a capital beside a name says nothing', () => {
  assert.deepEqual(read('Leaders Meet in Rome Over New Trade Rules\n\nThey met.', place('Rome')), ['Rome']);
  assert.deepEqual(read('LEADERS MEET IN ROME TODAY\n\nThey met.', place('Rome')), ['ROME']);
  assert.deepEqual(
    read('Strong Words From Sydney Morning Herald Editor\n\nThey met.', place('Sydney')),
    ['Sydney'].slice(1),
  );
});

test('a sentence may begin with a word before a name', () => {
  assert.deepEqual(read('In Rome it rains. Visiting Rome helps. When Rome fell.', place('Rome')), [
    'Rome',
    'Rome',
    'Rome',
  ]);
});

test('a direction makes it another place', () => {
  assert.deepEqual(read('the sheriff of East Los Angeles', place('Los Angeles')), []);
});

test('capitals of other languages are not read', () => {
  assert.deepEqual(read('Die Italien Reise von Rom Fans', [...place('Italien'), ...place('Rom')], { lang: 'de' }), [
    'Italien',
    'Rom',
  ]);
});
