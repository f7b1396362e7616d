import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullName, keptWords } from '../../../../src/library/merge/merge-words.ts';
import type { EntityView } from '../../../../src/views.ts';

const entity = (name: string, ...aliases: string[]) =>
  ({ name, aliases: aliases.map((text) => ({ text })), notes: [], facts: [] }) as unknown as EntityView;

test('of two names the one in full is offered, whichever comes first', () => {
  const [short, full] = [entity('Schröder'), entity('Gerhard Schröder', 'Schröder')];
  assert.equal(fullName([short, full]), 'Gerhard Schröder');
  assert.equal(fullName([full, short]), 'Gerhard Schröder');
});

test('where neither is in full, or both are, the first is offered', () => {
  assert.equal(fullName([entity('Belt'), entity('Road')]), 'Belt');
  assert.equal(fullName([entity('A', 'B'), entity('B', 'A')]), 'A');
  assert.equal(fullName([entity('Zephyr'), entity('Zephyr')]), 'Zephyr');
});

test('a name that is another’s alias is told once', () => {
  const two = [entity('Schröder'), entity('Gerhard Schröder', 'Schröder', 'Acker')];
  assert.equal(keptWords(two, 'Gerhard Schröder'), '1 alias is kept. Also called “Schröder”. This can be undone.');
});
