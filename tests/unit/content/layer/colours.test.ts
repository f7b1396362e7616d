import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightness } from '../../../../src/content/layer/colours.ts';

for (const [colour, light, alpha] of [
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['color(srgb 1 1 1 / 0.4)', 1, 0.4],
  ['color(display-p3 1 1 1)', 1, 1],
  ['color(rec2020 0.5 0.5 0.5 / 0.6)', 0.5, 0.6],
  ['color(a98-rgb 0 0 0)', 0, 1],
  ['oklch(0.2 0.05 250)', 0.105, 1],
  ['lab(90 1 2 / 0.5)', 0.881, 0.5],
] as const) {
  test(`${colour} has lightness ${light} and opacity ${alpha}`, () => {
    const found = lightness(colour);
    assert.ok(Math.abs(found.light - light) < 0.001 && found.alpha === alpha, JSON.stringify(found));
  });
}
