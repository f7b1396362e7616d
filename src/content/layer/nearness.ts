/**
 * How far around the viewport is near. Less than half of one: browsers leave out what has `content-visibility: auto`
 * where it is farther than that, and to ask where a name in it stands would lay it out, which the page can see by its
 * fonts.
 */
const MARGIN = '40% 0px';

/** Which of some elements stand in or near the viewport. */
export interface Nearness {
  /** Those that are near now; undefined until the browser has told. */
  near(): ReadonlySet<Element> | undefined;
  /** Follows these elements from now on, and no others. */
  follow(elements: readonly Element[]): void;
}

/** @param changed called where others are near than before */
export function createNearness(signal: AbortSignal, changed: () => void): Nearness {
  let near: Set<Element> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      near ??= new Set();
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
      changed();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    near: () => near,
    follow(elements) {
      observer.disconnect();
      // Of none nothing is ever told.
      near = elements.length ? undefined : new Set();
      for (const element of elements) observer.observe(element);
    },
  };
}
