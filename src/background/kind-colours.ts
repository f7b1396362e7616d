import type { Kind } from '../entity.ts';
import type { LineColours } from '../platform/page-port.ts';

/** The hues of the kinds as the card has them, on light and on dark: at least 3:1 on white and on black. */
export const KIND_COLOURS: Readonly<Record<Kind, LineColours>> = {
  person: ['#23609c', '#93c1ef'],
  organisation: ['#6f4a9a', '#c9ade9'],
  place: ['#1d6e58', '#86d0b6'],
  event: ['#a3461b', '#f0ab86'],
  agreement: ['#75600c', '#dcc46c'],
  work: ['#9a3763', '#f0a6c3'],
  concept: ['#4f5b6b', '#b7c1ce'],
};
