/** Lines are seen on whatever ground a page has, and told apart there, in every kind's colour and every strength. */
import './stand-in.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KIND_COLOURS } from '../../../../src/background/kind-colours.ts';
import { LINE_STROKES } from '../../../../src/background/line-strokes.ts';
import { lightness } from '../../../../src/content/layer/colours.ts';
import { type LineBox, lineUnder } from '../../../../src/content/layer/lines.ts';
import type { Surroundings } from '../../../../src/content/layer/surroundings.ts';
import type { Mention } from '../../../../src/content/spotting/mentions.ts';
import { KINDS } from '../../../../src/entity.ts';
import type { LineColours, LineStroke } from '../../../../src/platform/page-port.ts';

/** Red, green and blue, each 0 to 1. */
type Colour = readonly number[];

/** What WCAG 2 asks of what is no text (1.4.11). */
const LEAST_CONTRAST = 3;
/** In Oklab 0.02 is just told apart; what is as pale as dark greys need has no more room than this. */
const LEAST_DIFFERENCE = 0.03;
const CLIP = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
/** Transparent, as letters are that are cut out of a picture: it tells nothing of the ground. */
const INK = 'rgba(0, 0, 0, 0)';
const GREYS = Array.from({ length: 256 }, (_, value) => [value, value, value].map((part) => part / 255));
const STEPS = Array.from({ length: 16 }, (_, step) => step / 15);
const COLOURS = STEPS.flatMap((red) => STEPS.flatMap((green) => STEPS.map((blue) => [red, green, blue])));

const css = (colour: Colour): string => `rgb(${colour.map((part) => Math.round(part * 255)).join(', ')})`;
const inOklab = (grey: Colour): string => `oklab(${Math.cbrt(luminance(grey))} 0 0)`;
const inLab = (grey: Colour): string => `lab(${116 * Math.cbrt(luminance(grey)) - 16} 0 0)`;

for (const [grounds, all, written] of [
  ['every grey', GREYS, css],
  ['every grey in Oklab', GREYS, inOklab],
  ['every grey in Lab', GREYS, inLab],
  ['coloured grounds', COLOURS, css],
] as const) {
  test(`a line of every kind and strength has a contrast of at least 3 on ${grounds}`, () => {
    for (const stroke of Object.values(LINE_STROKES)) {
      for (const kind of KINDS) {
        for (const ground of all) {
          const contrast = contrastOf(drawn(KIND_COLOURS[kind], ground, written(ground), stroke), ground);
          assert.ok(contrast >= LEAST_CONTRAST, `${kind}, opacity ${stroke[1]}, on ${ground}: ${contrast}`);
        }
      }
    }
  });
}

test('on each ground the colours of the kinds are told apart', () => {
  for (const [at, kind] of KINDS.entries()) {
    for (const other of KINDS.slice(at + 1)) {
      for (const [on, colour] of KIND_COLOURS[kind].entries()) {
        const difference = Math.hypot(
          ...oklab(parsed(colour)).map(
            (part, axis) => part - (oklab(parsed(KIND_COLOURS[other][on] as string))[axis] as number),
          ),
        );
        assert.ok(difference >= LEAST_DIFFERENCE, `${kind} and ${other} on the ground ${on}: ${difference}`);
      }
    }
  }
});

/** What is seen of a line, as it is drawn over a ground. */
function drawn(colours: LineColours, ground: Colour, written: string, stroke: LineStroke): Colour {
  const around = {
    ground: lightness(written).light,
    clip: CLIP,
    turned: false,
    style: { fontSize: '16px', webkitTextFillColor: INK },
  };
  const line = lineUnder(
    { rect: { left: 0, right: 16, top: 0, bottom: 60 } } as LineBox,
    { entity: { colours, noted: true } } as unknown as Mention,
    around as unknown as Surroundings,
    stroke,
  );
  assert.ok(line);
  return parsed(line.colour).map((part, at) => line.opacity * part + (1 - line.opacity) * (ground[at] as number));
}

const parsed = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** WCAG 2's contrast, 1 to 21. */
function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Björn Ottosson's space, in which distances are as the eye sees them. */
function oklab(colour: Colour): Colour {
  const [red, green, blue] = colour.map(linear) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}
