import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader, type Reader } from '../../../../src/content/text/reader.ts';
import type { Reading } from '../../../../src/content/text/reading.ts';
import { createSlicedText } from '../../../../src/content/text/slices.ts';
import { documentOf, styleOf } from '../page.ts';

const first: Element = documentOf('<p>Italy</p>').body;
const second: Element = documentOf('<p>Spain</p>').body;

/** A reader that needs three slices for each root; tasks wait until they are let run. */
function slowly() {
  const looks = new Map<Element | undefined, number>();
  const read: Reader['read'] = ([root]) => {
    const count = (looks.get(root) ?? 0) + 1;
    looks.set(root, count);
    return count < 3 ? undefined : ({ text: root?.textContent } as Reading);
  };
  const waiting: (() => void)[] = [];
  const done: string[] = [];
  const text = createSlicedText({ read, forget: () => {}, forgetUnder: () => {} });
  return {
    text,
    done,
    read: (root: Element) =>
      text.read(
        [root],
        (slice) => waiting.push(slice),
        (reading) => done.push(reading.text),
      ),
    runAll() {
      for (let slice = waiting.shift(); slice; slice = waiting.shift()) slice();
    },
  };
}

test('a text is told when its last slice was read, and its roots are known from the first', () => {
  const { text, done, read, runAll } = slowly();
  read(first);
  assert.deepEqual([text.roots, done], [[first], []]);
  runAll();
  assert.deepEqual(done, ['Italy']);
});

test('of two texts that are read at once the later one is told alone', () => {
  const { text, done, read, runAll } = slowly();
  read(first);
  read(second);
  runAll();
  assert.deepEqual([text.roots, done], [[second], ['Spain']]);
});

test('what is read when that is stopped is not told, and nothing is read any more', () => {
  const { text, done, read, runAll } = slowly();
  read(first);
  text.stop();
  runAll();
  assert.deepEqual([text.roots, done], [[], []]);
});

test('a text in so many roots that to look at them takes longer than a slice is read all the same', (context) => {
  const { body } = documentOf('<article><p>Italy</p></article><article><p>Spain</p></article>');
  const roots = [...body.children];
  let now = 0;
  context.mock.method(performance, 'now', () => now);
  for (const root of roots) {
    context.mock.method(root, 'querySelectorAll', () => {
      now += 10;
      return [];
    });
  }
  const done: string[] = [];
  const waiting: (() => void)[] = [];
  createSlicedText(createReader(styleOf)).read(
    roots,
    (slice) => waiting.push(slice),
    ({ text }) => done.push(text),
  );
  for (let slices = 0; slices < 10; slices += 1) waiting.shift()?.();
  assert.deepEqual(done, ['Italy\n\nSpain']);
});
