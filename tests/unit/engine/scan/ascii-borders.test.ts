import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddressGuard } from '../../../../src/engine/scan/address.ts';
import { beginsFreely, endsFreely } from '../../../../src/engine/scan/ascii-borders.ts';
import { mayBegin, mayEnd } from '../../../../src/engine/scan/borders.ts';
import { PUNCTUATION, WORD } from '../../../../src/engine/text/characters.ts';

const ASCII = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('what begins or ends freely passes the closer look, whatever stands there', () => {
  let free = 0;
  for (const before of ASCII) {
    const text = `x${before}It.`;
    if (!beginsFreely(bytesOf(text), 2)) continue;
    free++;
    for (const kind of [WORD, PUNCTUATION]) assert.ok(mayBegin(text, 2, kind), JSON.stringify(text));
    assert.ok(!createAddressGuard({ text })(2, 4), JSON.stringify(text));
  }
  for (const after of ASCII.flatMap((one) => ASCII.map((other) => one + other))) {
    const text = ` It${after}x`;
    if (!endsFreely(bytesOf(text), 3)) continue;
    free++;
    for (const kind of [WORD, PUNCTUATION]) assert.ok(mayEnd(text, 3, kind), JSON.stringify(text));
    assert.ok(!createAddressGuard({ text })(1, 3), JSON.stringify(text));
  }
  assert.ok(free > 100);
});

test('a space, and a comma before one, are free; an apostrophe, a letter and the end of the bytes are not', () => {
  const bytes = bytesOf("It It, It's It.com It");
  const ends = [2, 5, 9, 14, 21].map((end) => endsFreely(bytes, end));
  assert.deepEqual(ends, [true, true, false, false, false]);
  assert.deepEqual(
    [0, 3, 10].map((start) => beginsFreely(bytes, start)),
    [false, true, false],
  );
});
