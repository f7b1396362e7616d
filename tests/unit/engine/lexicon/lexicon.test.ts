import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  compileLexicon,
  draftInPieces,
  entityId,
  joinInPieces,
  type Lexicon,
  lexiconFrom,
  spot,
  trimmed,
} from '../../../../src/engine/index.ts';
import { compileSeeded } from '../../../../src/engine/lexicon/compile.ts';
import { step } from '../../../../src/engine/lexicon/hash.ts';
import { entities } from '../arbitraries.ts';
import { named } from '../examples.ts';

const compiled = (): Lexicon => compileLexicon(named('Italy', 'Belt and Road Initiative', '中国', 'Łódź'));
type Field = keyof Lexicon;
const fields = Object.keys(compiled()) as Field[];

test('a stored lexicon spots as before', () => {
  const lexicon = compiled();
  const loaded = lexiconFrom(structuredClone(lexicon));
  assert.ok(loaded);
  assert.deepEqual(loaded, lexicon);
  const [mention] = spot('in the Belt-and-Road Initiative', loaded);
  assert.equal(entityId(loaded, mention?.candidates[0] ?? -1), 'Belt and Road Initiative');
});

test('ids of any characters come back, and an index beyond them is an error', () => {
  const ids = ['', 'a', 'pack/é', '中国', '🇮🇹', 'x'.repeat(1000)];
  const lexicon = compileLexicon(ids.map((id) => ({ id, name: 'Italy' })));
  assert.deepEqual(
    ids.map((_, index) => entityId(lexicon, index)),
    ids,
  );
  assert.throws(() => entityId(lexicon, ids.length), RangeError);
});

test('parts that were drafted one by one make the lexicon of them all', () => {
  fc.assert(
    fc.property(fc.array(entities, { minLength: 1, maxLength: 4 }), (parts) => {
      const drafted = parts.map((part) => trimmed(whole(draftInPieces(part, SEED))));
      assert.deepEqual(whole(joinInPieces(structuredClone(drafted))), compileSeeded(parts.flat(), SEED));
    }),
  );
});

const SEED = 7;

function whole<T>(pieces: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

describe('a damaged lexicon is none', () => {
  for (const field of fields) {
    test(`${field}: a flipped bit, a cut, a wrong sort, a lack`, () => {
      const lexicon = compiled();
      const value = lexicon[field];
      const damaged: unknown[] = [undefined, null, 'text', [], -1, 0.5];
      if (typeof value === 'number') damaged.push(value + 1, value ^ 0x80);
      else {
        for (let byte = 0; byte < value.byteLength; byte++) {
          const flipped = value.slice();
          const view = new DataView(flipped.buffer);
          view.setUint8(byte, view.getUint8(byte) ^ (1 << (byte % 8)));
          damaged.push(flipped);
        }
        damaged.push(value.slice(0, -1), value.slice(1), new Float32Array(value), new Uint16Array(value));
      }
      for (const one of damaged) assert.equal(lexiconFrom({ ...lexicon, [field]: one }), null);
    });
  }
  test('another value, or another version', () => {
    for (const value of [null, undefined, 7, 'lexicon', [], {}]) assert.equal(lexiconFrom(value), null);
    assert.equal(lexiconFrom({ ...compiled(), version: 0 }), null);
  });
});

describe('names whose hashes are equal', () => {
  /** Two words with one hash under the seed: among a few hundred thousand there are some. */
  function collision(seed: number): [string, string] {
    const byHash = new Map<number, string>();
    for (let i = 0; ; i++) {
      const word = `q${i.toString(36)}`;
      let hash = seed;
      for (const letter of word) hash = step(hash, letter.charCodeAt(0));
      const other = byHash.get(hash);
      if (other !== undefined) return [other, word];
      byHash.set(hash, word);
    }
  }
  const seed = 12345;
  const [one, other] = collision(seed);

  test('are no mentions of one another', () => {
    const lexicon = compileSeeded(named(one), seed);
    assert.deepEqual(spot(`${one} ${other}`, lexicon), [{ start: 0, end: one.length, candidates: [0] }]);
  });
  test('are each found', () => {
    const lexicon = compileSeeded(named(one, other, 'Italy', one), seed);
    assert.deepEqual(
      spot(`${other} ${one}`, lexicon).map(({ candidates }) => candidates),
      [[1], [0, 3]],
    );
  });
  test('do not meet under another seed', () => {
    assert.notDeepEqual(compileSeeded(named(one), seed).firsts, compileSeeded(named(one), seed + 1).firsts);
  });
});
