import { type Reading, shadowRootsOf } from './reading.ts';

/** Text that the reader selected. */
export interface Selected {
  text: string;
  range: Range;
}

/** Browsers that do not know it have no way into shadow roots. */
type Composed = Selection & { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[] };

/**
 * What is selected in the page, in a frame of its own, or in a shadow root that was read; undefined where nothing is.
 */
export function selectedIn(reading: Reading): Selected | undefined {
  const within = focusedIn(document);
  const selection: Composed | null = within.getSelection();
  if (!selection?.rangeCount) return undefined;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: shadowRootsOf(reading) }) ?? [];
  const range = selection.getRangeAt(0).cloneRange();
  if (composed) {
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
  }
  // Within a shadow root a selection has no words.
  const text = String(selection) || String(range);
  return text.trim() ? { text, range } : undefined;
}

/** Each frame has a selection of its own: the reader's is where the focus is. */
function focusedIn(within: Document): Document {
  const inner = (within.activeElement as HTMLIFrameElement | null)?.contentDocument;
  return inner ? focusedIn(inner) : within;
}
