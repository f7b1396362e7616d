import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BESIDE, placeCard } from '../../../../src/content/popover/place.ts';

const viewport = { width: 1000, height: 800 };
const box = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('a card stands below its mention, at its left edge', () => {
  assert.deepEqual(placeCard({ boxes: [box(200, 100)], line: 0 }, 240, viewport), {
    left: 200,
    top: 125,
    width: 360,
    height: 240,
  });
});

test('near the bottom it stands above', () => {
  assert.deepEqual(placeCard({ boxes: [box(200, 700)], line: 0 }, 240, viewport), {
    left: 200,
    top: 455,
    width: 360,
    height: 240,
  });
});

test('it keeps its side when its content grows', () => {
  const beside = { boxes: [box(200, 300)], line: 0 };
  assert.equal(placeCard(beside, 2000, viewport).top, placeCard(beside, 100, viewport).top);
});

test('beside a name over two lines it stands under the line that was pointed at, below both', () => {
  const boxes = [box(900, 100), box(20, 125)];
  const first = placeCard({ boxes, line: 0 }, 200, viewport);
  const second = placeCard({ boxes, line: 1 }, 200, viewport);
  assert.deepEqual([first.left, first.top], [632, 150]);
  assert.deepEqual([second.left, second.top], [20, 150]);
});

test('beside a passage that leaves no room above and below it stands under the line that was pointed at', () => {
  const boxes = [box(20, -300), box(20, 200), box(20, 225), box(20, 900)];
  assert.equal(placeCard({ boxes, line: 1 }, 200, viewport).top, 225);
});

test('on a narrow screen it is as wide as there is room', () => {
  assert.deepEqual(placeCard({ boxes: [box(200, 100)], line: 0 }, 100, { width: 320, height: 640 }).width, 304);
});

test('it is never over the mention, and no higher than three fifths of the viewport', () => {
  fc.assert(
    fc.property(
      fc.nat(900),
      fc.nat(780),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 300, max: 1200 }),
      (left, top, wanted, height) => {
        const mention = box(left, Math.min(top, height - 20));
        const place = placeCard({ boxes: [mention], line: 0 }, wanted, { width: 1000, height });
        const [below, above] = [place.top - mention.bottom, mention.top - place.top - place.height];
        assert.ok(below >= 0 || above >= 0);
        assert.ok(Math.max(below, above) <= BESIDE, 'The pointer would leave the mention before it is in the card.');
        assert.ok(place.height <= Math.max(80, height * 0.6));
        assert.ok(place.left >= 8 && place.left + place.width <= 992);
      },
    ),
  );
});
