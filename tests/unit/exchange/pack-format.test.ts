import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePack } from '../../../src/exchange/pack-format.ts';
import { Problem } from '../../../src/problem.ts';

const italy = { id: 'IT', name: 'Italy', kind: 'place' };
const pack = {
  format: 'apropos-pack',
  version: 1,
  id: 'countries-1',
  name: 'Countries',
  description: 'Countries of the world',
  source: 'CLDR 48',
  licence: 'Unicode-3.0',
  date: '2025-10-29',
  entities: [italy],
};

function refusal(value: unknown): string {
  const file = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    parsePack(file);
  } catch (error) {
    assert.ok(error instanceof Problem);
    assert.equal(error.code, 'malformed-pack');
    return error.message;
  }
  assert.fail('the pack was taken');
}

test('a pack is read with everything on its entities', () => {
  const full = {
    ...italy,
    summary: 'A country.',
    aliases: ['Italia', { text: 'IT', policy: 'exact' }, { text: 'Bel Paese' }],
    facts: [{ text: 'Joined.', from: '2019-03-23', to: '2023-12', source: 'https://example.com' }],
    outside: { iso: 'IT' },
  };
  assert.deepEqual(parsePack(JSON.stringify({ ...pack, entities: [full] })).entities, [
    { ...full, aliases: [{ text: 'Italia' }, { text: 'IT', policy: 'exact' }, { text: 'Bel Paese' }] },
  ]);
});

test('unknown keys and a byte order mark are passed over', () => {
  const file = `\uFEFF${JSON.stringify({ ...pack, more: 1, entities: [{ ...italy, colour: 'green' }] })}`;
  assert.deepEqual(parsePack(file), pack);
});

test('names are taken without surrounding spaces', () => {
  const [first] = parsePack(JSON.stringify({ ...pack, entities: [{ ...italy, name: ' Italy ' }] })).entities;
  assert.equal(first?.name, 'Italy');
});

for (const [what, value, message] of [
  ['a file that is no JSON', '{"format":', 'The file is not JSON'],
  ['a file that is a number', 7, 'The file must be an object'],
  ['a file that is a list', [], 'format is missing'],
  ['another format', { ...pack, format: 'cards' }, 'format must be "apropos-pack"'],
  ['a later version', { ...pack, version: 2 }, 'version must be 1: a pack of a later version needs a later version'],
  ['an id with a slash', { ...pack, id: 'a/b' }, 'id must be of small letters, digits and hyphens'],
  ['no licence', { ...pack, licence: undefined }, 'licence is missing'],
  ['no entities', { ...pack, entities: undefined }, 'entities is missing'],
  ['a list of none', { ...pack, entities: [] }, 'entities is empty'],
  ['nothing at all', ' \n', 'The file is empty'],
  ['entities that are no list', { ...pack, entities: {} }, 'entities must be a list'],
  ['an entity that is none', { ...pack, entities: [italy, 'Rome'] }, 'entities[1] must be an object'],
  ['an entity without a name', { ...pack, entities: [{ id: 'x', kind: 'place' }] }, 'entities[0].name is missing'],
  ['a blank name', { ...pack, entities: [{ ...italy, name: ' ' }] }, 'entities[0].name is empty'],
  [
    'a name without end',
    { ...pack, entities: [{ ...italy, name: 'a'.repeat(301) }] },
    'entities[0].name is longer than 300 characters',
  ],
  ['an unknown kind', { ...pack, entities: [{ ...italy, kind: 'city' }] }, 'entities[0].kind must be one of person,'],
  [
    'an alias without text',
    { ...pack, entities: [{ ...italy, aliases: ['a', { policy: 'any' }] }] },
    'entities[0].aliases[1].text is missing',
  ],
  [
    'an alias with an unknown policy',
    { ...pack, entities: [{ ...italy, aliases: [{ text: 'a', policy: 'no' }] }] },
    'entities[0].aliases[0].policy must be one of any, initial, exact',
  ],
  ['a blank alias', { ...pack, entities: [{ ...italy, aliases: [''] }] }, 'entities[0].aliases[0] is empty'],
  ['an alias that is a number', { ...pack, entities: [{ ...italy, aliases: [7] }] }, 'entities[0].aliases[0] must be'],
  [
    'a fact with no date for a date',
    { ...pack, entities: [{ ...italy, facts: [{ text: 'x', from: 'May 2019' }] }] },
    'entities[0].facts[0].from must be a date',
  ],
  [
    'an outside id that is a number',
    { ...pack, entities: [{ ...italy, outside: { iso: 1 } }] },
    'outside.iso must be text',
  ],
  ['two entities with one id', { ...pack, entities: [italy, italy] }, 'entities[1].id is “IT”, as entities[0].id'],
] as const) {
  test(`${what} is refused, with its place`, () => {
    const said = refusal(value);
    assert.ok(said.includes(message), said);
    assert.match(said, /was not added\..* Correct the file and add it again\.$/u);
  });
}

test('a key named __proto__ in a pack changes no object', () => {
  const file = JSON.stringify({ ...pack, entities: [italy] }).replace('"kind"', '"__proto__":{"name":"x"},"kind"');
  assert.equal(parsePack(file).entities[0]?.name, 'Italy');
  assert.equal(({} as { name?: string }).name, undefined);
});
