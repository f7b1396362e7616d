/** What is read again when a page changes, and how much at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createReader } from '../../../../src/content/text/reader.ts';
import type { Reading } from '../../../../src/content/text/reading.ts';
import { documentOf, readRoots, styleOf } from '../page.ts';

const PAGE = '<section><p>One <b>Italy</b></p><div>Two <div>China</div></div></section><section><p>Three</p></section>';
const ONCE = Number.NEGATIVE_INFINITY;

/** A reader that tells whose styles it asked for. */
function watched() {
  const asked: Element[] = [];
  const reader = createReader((element) => {
    asked.push(element);
    return styleOf(element);
  });
  return { reader, asked };
}

const told = ({ text, blocks }: Reading) => ({ text, blocks: blocks.map(({ start, end }) => [start, end]) });

test('what has not changed is not read again', () => {
  const { body } = documentOf(PAGE);
  const { reader, asked } = watched();
  const first = reader.read([body]);
  asked.length = 0;
  assert.deepEqual(told(reader.read([body]) as Reading), told(first as Reading));
  assert.deepEqual(asked, []);
});

test('of what changed only the blocks around it are read', () => {
  const { body } = documentOf(PAGE);
  const { reader, asked } = watched();
  reader.read([body]);
  asked.length = 0;
  const paragraph = body.querySelector('section + section > p') as Element;
  paragraph.textContent = 'Four';
  reader.forget(paragraph.firstChild as Node);
  assert.deepEqual(told(reader.read([body]) as Reading), told(readRoots([body])));
  assert.deepEqual(
    asked.map(({ localName }) => localName),
    ['section', 'p'],
  );
});

test('what is shown in another way is read anew with all that is under it', () => {
  const { body } = documentOf('<div><div><p style="display: none">Hidden</p><p>Shown</p></div></div>');
  const { reader } = watched();
  assert.equal(reader.read([body])?.text, 'Shown');
  body.querySelector('p')?.removeAttribute('style');
  const outer = body.firstElementChild as Element;
  reader.forget(outer);
  reader.forgetUnder(outer);
  assert.equal(reader.read([body])?.text, 'Hidden\n\nShown');
});

test('a reading that had to stop goes on where it stopped, and comes to the same', () => {
  const { body } = documentOf(`<div>${PAGE.repeat(20)}</div>`);
  const { reader, asked } = watched();
  assert.equal(reader.read([body], ONCE), undefined);
  const { length } = asked;
  assert.deepEqual(told(reader.read([body]) as Reading), told(readRoots([body])));
  assert.ok(length < 3 && asked.length > 100);
});

test('a reading in parts, of a page that changes between them, is the reading of the page as it is', () => {
  const edits = fc.array(fc.record({ at: fc.nat(), text: fc.string(), hides: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(edits, (all) => {
      const { body } = documentOf(PAGE.repeat(3));
      const { reader } = watched();
      reader.read([body]);
      const elements = [...body.querySelectorAll('*')];
      for (const { at, text, hides } of all) {
        const element = elements[at % elements.length] as Element;
        if (hides) {
          element.setAttribute('style', 'display: none');
          reader.forgetUnder(element);
        } else element.append(text);
        reader.forget(element);
        if (at % 2) reader.read([body], ONCE);
      }
      assert.deepEqual(told(reader.read([body]) as Reading), told(readRoots([body])));
    }),
  );
});
