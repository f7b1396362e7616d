import type { Stretch } from '../platform/page-told.ts';

/** A text with each run of white space as one space, and the way back. */
export interface Collapsed {
  text: string;
  /** Where a stretch of the collapsed text stands in the text itself. It is not to be empty. */
  stretch(within: Stretch): Stretch;
}

export function collapsed(text: string): Collapsed {
  let out = '';
  /** Where the pieces between runs begin, in the collapsed text and in the text. */
  const outs: number[] = [];
  const ins: number[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(/\s+/g)) {
    if (run === ' ') continue;
    outs.push(out.length);
    ins.push(from);
    out += `${text.slice(from, index)} `;
    from = index + run.length;
  }
  outs.push(out.length);
  ins.push(from);
  out += text.slice(from);

  const placeOf = (at: number): number => {
    const piece = outs.findLastIndex((start) => start <= at);
    return (ins[piece] as number) + at - (outs[piece] as number);
  };
  return {
    text: out,
    // Up to its last character: a run that follows is no part of it.
    stretch: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }),
  };
}
