import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildPacks } from '../../../scripts/packs/build.ts';
import { packText } from '../../../scripts/packs/pack.ts';
import { canon } from '../../../src/engine/text/canon.ts';
import { aliasText } from '../../../src/entity.ts';
import { parsePack } from '../../../src/exchange/pack-format.ts';
import { namesOf, packs } from './bundled.ts';

/** Names that two entities of one pack share with good reason; the reader chooses on the card. */
const SHARED = new Map([['countries', new Set([canon('Georgia')])]]);

describe('every bundled pack', () => {
  it('comes in the order of precedence, the sample first', () => {
    assert.deepEqual(
      packs.map(({ id }) => id),
      ['sample', 'countries', 'organisations', 'leaders', 'us-congress', 'companies'],
    );
  });

  for (const pack of packs) {
    it(`${pack.id} is read by the extension's own reader without loss`, () => {
      const read = parsePack(packText(pack));
      assert.equal(read.entities.length, pack.entities.length);
      for (const [at, { id, name }] of pack.entities.entries()) {
        assert.deepEqual([read.entities[at]?.id, read.entities[at]?.name], [id, name]);
      }
    });

    it(`${pack.id} says where it is from, under which licence and of which day`, () => {
      for (const text of [pack.name, pack.description, pack.source, pack.licence]) assert.notEqual(text.trim(), '');
      assert.match(pack.date, /^\d{4}-\d{2}-\d{2}$/);
    });

    it(`${pack.id} gives a name to one entity only`, () => {
      const owners = new Map<string, string>();
      for (const candidate of pack.entities) {
        for (const key of new Set(namesOf(candidate).map(canon))) {
          if (SHARED.get(pack.id)?.has(key)) continue;
          assert.ok(!owners.has(key), `“${key}” is ${owners.get(key)} and ${candidate.id}`);
          owners.set(key, candidate.id);
        }
      }
    });

    it(`${pack.id} has no name in small Latin letters alone, apart from those written so on purpose`, () => {
      const written = new Set([
        'golden power',
        'golden power law',
        'golden power rule',
        'golden power rules',
        'lululemon',
      ]);
      written.add('fifth-generation mobile network').add('fifth-generation mobile networks');
      const small = pack.entities.flatMap(namesOf).filter((name) => /^[\p{Ll}\p{M}\s’'-]+$/u.test(name));
      const latin = small.filter((name) => /\p{Script=Latin}/u.test(name));
      assert.deepEqual(
        latin.filter((name) => !written.has(name)),
        [],
      );
    });

    it(`${pack.id} is set with typographic quotes and without stray spaces`, () => {
      for (const { id, name, summary = '', aliases = [], facts = [] } of pack.entities) {
        const texts = [name, summary, ...aliases.map(aliasText), ...facts.map(({ text }) => text)];
        for (const text of texts) {
          assert.doesNotMatch(text, /['"]| {2}|^\s|\s$|&\w+;/, `${id}: ${text}`);
        }
      }
    });
  }

  it('is written the same twice, with an index of all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'packs-'));
    try {
      const first = await buildPacks(join(folder, 'a'));
      await buildPacks(join(folder, 'b'));
      for (const { id, file, bytes } of first) {
        const text = await readFile(file);
        assert.equal(text.length, bytes);
        assert.deepEqual(await readFile(join(folder, 'b', `${id}.json`)), text);
      }
      const index = JSON.parse(await readFile(join(folder, 'a', 'index.json'), 'utf8'));
      assert.deepEqual(
        index.map(({ id, entities }: { id: string; entities: number }) => [id, entities]),
        first.map(({ id, entities }) => [id, entities]),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('outside ids', () => {
  it('are given once in a pack', () => {
    for (const { id: pack, entities } of packs) {
      const seen = new Set<string>();
      for (const { outside = {} } of entities) {
        for (const [scheme, value] of Object.entries(outside)) {
          assert.ok(!seen.has(`${scheme} ${value}`), `${pack}: ${scheme} ${value}`);
          seen.add(`${scheme} ${value}`);
        }
      }
    }
  });
});
