import { Notice } from '../ui/notice.tsx';

/**
 * Said where the card stands beyond what is modal on the page: the browser shows it, and gives it no pointer and no
 * key.
 */
export function BehindModal() {
  return (
    <Notice>While a dialog of this page is open, or it fills the screen, the card can be read and not be used.</Notice>
  );
}
