const FIELD = 'input, textarea, select';
/** What stays at the card's lower edge by itself. */
const STAYS = '.card-end, .buttons';

/**
 * Keeps what has the focus wholly in view, above what stays at the card's lower edge (WCAG 2.4.12): a browser brings in
 * view what the focus came to, and not what a pointer pressed, what grew while it was written in, or what a frame that
 * became lower covered.
 */
export function keepFocusInView(): void {
  let pressed = false;

  function look(what: string): void {
    const { activeElement: active } = document;
    if (pressed || !document.hasFocus() || !active?.matches(what) || active.closest(STAYS)) return;
    // Its label and its hint as well, where there is room for them.
    for (const part of [active.closest('.field'), active])
      part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  // While it is pressed nothing moves under the pointer: the browser would take it for a selection of the text.
  addEventListener('pointerdown', () => (pressed = true));
  for (const type of ['pointerup', 'pointercancel']) {
    addEventListener(type, () => {
      pressed = false;
      look(FIELD);
    });
  }
  addEventListener('focusin', () => look('*'));
  for (const type of ['input', 'resize']) addEventListener(type, () => look(FIELD));
}
