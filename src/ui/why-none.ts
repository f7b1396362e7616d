import type { ActivePage } from './active-page.ts';

const OFF = 'Apropos is switched off for this site.';

/** Why there are no names on a page, for the reader; null where nobody can tell, since what is known cannot be read. */
export function whyNone({ cast, on, unread }: ActivePage): string | null {
  if (!on) return OFF;
  switch (cast?.state) {
    case undefined:
      return 'Apropos cannot see this page. A page that was open before the installation needs a reload.';
    case 'no-news':
      return 'This page does not look like news, so nothing was spotted.';
    case 'off':
      return OFF;
    case 'working':
      return 'Looking for names …';
    case 'problem':
      return cast?.problem || 'The names on this page could not be spotted. Please reload the page.';
    default:
      if (unread) return null;
      return 'None of the names you know is on this page yet. Select one in the text and choose “Add to Apropos”.';
  }
}
