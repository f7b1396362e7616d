/**
 * Tells when one of some elements has another size than it had, and once at first. What is near is told at first in the
 * same frame, which has all drawn anyway.
 *
 * @returns what follows these elements from now on, and no others
 */
export function followSizes(signal: AbortSignal, resized: () => void): (elements: Iterable<Element>) => void {
  const observer = new ResizeObserver(resized);
  signal.addEventListener('abort', () => observer.disconnect());
  return (elements) => {
    observer.disconnect();
    for (const element of elements) observer.observe(element);
  };
}
