import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement } from '../../../../src/engine/lexicon/agreement.ts';
import { CASE_POLICIES } from '../../../../src/entity.ts';

const policyOf = (name: (typeof CASE_POLICIES)[number]): number => 1 << CASE_POLICIES.indexOf(name);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same bytes, and how often any of them was read. */
function counted(bytes: Uint8Array): { bytes: Uint8Array; reads: () => number } {
  let reads = 0;
  const get = (target: Uint8Array, key: string | symbol): unknown => {
    reads++;
    return Reflect.get(target, key);
  };
  return { bytes: new Proxy(bytes, { get }), reads: () => reads };
}

/** How much of a name of so many tokens is read where the text has it in other capitals. */
function readsOf(tokens: number, policy: number): number {
  const name = bytesOf('AA '.repeat(tokens));
  const { bytes, reads } = counted(name);
  const text = Uint16Array.from(bytesOf('Aa '.repeat(tokens)));
  agreement(bytes, 0, name.length, text, text.length, policy);
  return reads();
}

test('a name that its capitals rule out is read up to the first of them, however long it is', () => {
  assert.equal(readsOf(300, policyOf('exact')), readsOf(3, policyOf('exact')));
  assert.ok(readsOf(300, policyOf('any')) > 50 * readsOf(3, policyOf('any')));
});

test('only the policies that were asked for are answered', () => {
  const name = bytesOf('Italy');
  const text = Uint16Array.from(bytesOf('ITALY'));
  const all = policyOf('any') | policyOf('initial') | policyOf('exact');
  assert.equal(agreement(name, 0, 5, text, 5, all), policyOf('any') | policyOf('initial'));
  assert.equal(agreement(name, 0, 5, text, 5, policyOf('exact')), 0);
  assert.equal(agreement(name, 0, 5, text, 5, policyOf('any')), policyOf('any'));
});
