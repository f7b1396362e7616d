/**
 * Tells when one of some elements has another size than it had.
 *
 * @returns what follows these elements from now on, and no others
 */
export function followSizes(signal: AbortSignal, resized: () => void): (elements: Iterable<Element>) => void {
  let known = new Set<Element>();
  const observer = new ResizeObserver((entries) => {
    // An observer begins with the size that each element has already.
    const others = entries.filter(({ target }) => known.has(target));
    for (const { target } of entries) known.add(target);
    if (others.length > 0) resized();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (elements) => {
    observer.disconnect();
    known = new Set();
    for (const element of elements) observer.observe(element);
  };
}
