import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAfterLayout } from '../../../../src/content/layer/after-layout.ts';

test('what waits for a page that is not shown never runs where our part in the page ended meanwhile', (t) => {
  const told: (() => void)[] = [];
  /** Tells what it observes when the page is shown, as browsers do. */
  class Sizes {
    observe: () => void;
    disconnect: () => void;
    constructor(tell: () => void) {
      let observes = false;
      told.push(() => observes && tell());
      this.observe = () => {
        observes = true;
      };
      this.disconnect = () => {
        observes = false;
      };
    }
  }
  Object.assign(globalThis, { ResizeObserver: Sizes, document: { documentElement: {} } });
  t.after(() => {
    for (const name of ['ResizeObserver', 'document']) Reflect.deleteProperty(globalThis, name);
  });
  let runs = 0;
  const life = new AbortController();
  const whenLaidOut = createAfterLayout(life.signal, () => {
    runs += 1;
  });
  const show = (): void => {
    for (const tell of told) tell();
  };
  whenLaidOut();
  show();
  show();
  assert.equal(runs, 1);
  whenLaidOut();
  life.abort();
  show();
  assert.equal(runs, 1);
});
