/** What a PDF draws. */
import { inflateSync } from 'node:zlib';

/** The drawing of a printed document's pages, as text: the same for two documents that look the same. */
export function drawnOn(pdf: Buffer): string {
  const drawn: string[] = [];
  const text = pdf.toString('latin1');
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue;
    const from = index + mark.length;
    const stream = inflated(pdf.subarray(from, text.indexOf('endstream', from)));
    // Drawing, and no font or picture: it fills or strokes paths and shows text.
    if (stream !== null && /(?:^|\s)(?:BT|re|Do)\s/.test(stream)) drawn.push(stream);
  }
  return drawn.join('\n');
}

function inflated(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { finishFlush: 2 }).toString('latin1');
  } catch {
    return null;
  }
}
