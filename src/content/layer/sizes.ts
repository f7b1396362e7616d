/**
 * Tells when one of some elements has another size than it had.
 *
 * @returns what follows these elements from now on, and no others
 */
export function followSizes(signal: AbortSignal, resized: () => void): (elements: Iterable<Element>) => void {
  let begun = false;
  const observer = new ResizeObserver(() => {
    // An observer begins with the sizes that there are already, all at once.
    if (begun) resized();
    begun = true;
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (elements) => {
    observer.disconnect();
    begun = false;
    for (const element of elements) observer.observe(element);
  };
}
