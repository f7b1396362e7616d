import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideBars } from '../../../../src/content/layer/bars.ts';
import { createSurroundings, type Surroundings } from '../../../../src/content/layer/surroundings.ts';
import { documentOf } from '../page.ts';

test('of a thousand elements around a name no more are asked than a page has in earnest', () => {
  let asked = 0;
  const style = { colorScheme: '', position: 'static', overflow: 'visible', rotate: 'none', transform: 'none' };
  Object.assign(globalThis, {
    getComputedStyle() {
      asked += 1;
      return { ...style, backgroundImage: 'none', backgroundColor: 'rgba(0, 0, 0, 0)' };
    },
  });
  let innermost: Element = documentOf('<p></p>').body;
  for (let depth = 0; depth < 1000; depth += 1) {
    innermost = innermost.appendChild(innermost.ownerDocument.createElement('b'));
  }
  createSurroundings()(innermost);
  assert.equal(asked, 100);
});

test('of a thousand shadow roots in one another over a line few are looked into', () => {
  let asked = 0;
  const within = (): object => ({
    elementFromPoint() {
      asked += 1;
      return { shadowRoot: within() };
    },
  });
  Object.assign(globalThis, { document: within() });
  const line = { left: 0, top: 0, right: 9, bottom: 2 };
  const around = () => ({ stuck: [], hides: false }) as unknown as Surroundings;
  assert.deepEqual(besideBars(line, around(), around, []), line);
  assert.equal(asked, 20);
});
