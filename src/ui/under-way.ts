import type { ActivePage } from './active-page.ts';

/**
 * Whether a page is still to do, or to hear of, what the reader wants of it, so that it says something else in a
 * moment: a site that has just been switched tells its pages after it has told whoever switched it.
 */
export function isUnderWay({ cast, on }: Pick<ActivePage, 'cast' | 'on'>): boolean {
  switch (cast?.state) {
    case 'working':
      return true;
    case 'off':
      return on;
    case 'spotted':
      return !on;
    default:
      return false;
  }
}
