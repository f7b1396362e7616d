import { isThere } from '../text/tree.ts';

/** How far around the viewport is near: one viewport above and one below. */
const MARGIN = '100% 0px';

/** Whether what reaches from one height of the viewport to another is near. */
export const isNear = (top: number, bottom: number): boolean => bottom > -innerHeight && top < 2 * innerHeight;

/** Which of some elements stand in or near the viewport. */
export interface Nearness {
  /** Those that are near now. Complete from the first call on, before the browser has told anything. */
  near(): ReadonlySet<Element>;
  /** Follows these elements from now on, and no others. */
  follow(elements: readonly Element[]): void;
}

/** @param changed called where others are near than before */
export function createNearness(signal: AbortSignal, changed: () => void): Nearness {
  const near = new Set<Element>();
  let followed: readonly Element[] = [];
  let told = false;

  const set = (element: Element, isNear: boolean): boolean => {
    if (isNear === near.has(element)) return false;
    near[isNear ? 'add' : 'delete'](element);
    return true;
  };

  const observer = new IntersectionObserver(
    (entries) => {
      told = true;
      const changes = entries.filter(({ target, isIntersecting }) => set(target, isIntersecting));
      if (changes.length > 0) changed();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    near() {
      // What the observer will tell a frame from now is a frame too late.
      if (!told) {
        for (const element of followed.filter(isThere)) {
          const { top, bottom } = element.getBoundingClientRect();
          set(element, isNear(top, bottom));
        }
      }
      return near;
    },
    follow(elements) {
      observer.disconnect();
      near.clear();
      told = false;
      followed = elements;
      for (const element of elements) observer.observe(element);
    },
  };
}
