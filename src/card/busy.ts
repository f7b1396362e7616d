import type { Link } from './link.ts';

/** Tells the content script when the reader begins and ends to write: while any reason holds, or a field has focus. */
export interface Busy {
  hold(key: string, on: boolean): void;
  /** No reason holds any more: what was written in is gone. */
  rest(): void;
}

const FIELD = 'input, textarea, select';
const FOCUS = 'focus';

export function createBusy(link: Link): Busy {
  const reasons = new Set<string>();
  let told = false;

  function hold(key: string, on: boolean): void {
    if (on) reasons.add(key);
    else reasons.delete(key);
    report();
  }

  function report(): void {
    const busy = reasons.size > 0;
    if (busy === told) return;
    told = busy;
    link.tell({ busy });
  }

  document.addEventListener('focusin', ({ target }) => hold(FOCUS, target instanceof Element && target.matches(FIELD)));
  document.addEventListener('focusout', () => hold(FOCUS, false));
  return {
    hold,
    // A field that is taken out of the document loses its focus without a word.
    rest() {
      reasons.clear();
      report();
    },
  };
}
