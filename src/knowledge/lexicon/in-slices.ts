/** Milliseconds of work before others get their turn: a page that waits for its mentions does not notice. */
const SLICE_MS = 8;

/** Runs long work piece by piece, and lets everything else that waits go first after each slice. */
export async function inSlices<T>(pieces: Generator<void, T, void>): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
