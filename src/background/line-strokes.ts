import type { LineStroke } from '../platform/page-port.ts';
import type { Underline } from '../settings.ts';

/** What lines are drawn with, by how the reader wants them: the faintest has a contrast of 3:1 on white. */
export const LINE_STROKES: Readonly<Record<Underline, LineStroke>> = {
  faint: [1, 0.7],
  plain: [2, 0.75],
  strong: [3, 1],
};
