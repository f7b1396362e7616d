import type { Kind } from '../entity.ts';
import type { LineColours } from '../platform/page-port.ts';

/**
 * The hues of the kinds: on white and on black as the card has them, and on what is between so dark and so pale that a
 * line has a contrast of at least 3:1 there too.
 */
export const KIND_COLOURS: Readonly<Record<Kind, LineColours>> = {
  person: ['#93c1ef', '#ccecff', '#003461', '#23609c'],
  organisation: ['#c9ade9', '#efe2fe', '#461e6c', '#6f4a9a'],
  place: ['#86d0b6', '#88fcd6', '#023b2d', '#1d6e58'],
  event: ['#f0ab86', '#ffe2d3', '#5d1f01', '#a3461b'],
  agreement: ['#dcc46c', '#ffe68e', '#3e3202', '#75600c'],
  work: ['#f0a6c3', '#ffdfea', '#66083a', '#9a3763'],
  concept: ['#b7c1ce', '#e7e7e7', '#2c343d', '#4f5b6b'],
};
