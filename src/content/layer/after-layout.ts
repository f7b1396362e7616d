/**
 * Runs something in this frame, after the browser has laid the page out and before it paints: where things stand is
 * known then, and to ask for it lays nothing out for us.
 *
 * @returns what asks for it, within an animation frame: an observer of sizes that is asked by another would make the
 * page
 *   an error
 */
export function createAfterLayout(signal: AbortSignal, run: () => void): () => void {
  // Whoever begins to observe is told at first what size there is.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    run();
  });
  // A page whose root is not shown is told nothing of its size, until it is.
  signal.addEventListener('abort', () => observer.disconnect());
  return () => observer.observe(document.documentElement);
}
