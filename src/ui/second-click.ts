/** What answers a click. */
const CONTROLS = 'a, button, input, label, select, summary, textarea, [role="option"]';

/**
 * Who clicks a button twice means it once, and where the first click put another one in its place the second is not
 * meant for that: it does nothing.
 */
export function dropSecondClicks(): void {
  let before: Element | null = null;
  let pressed: Element | null = null;
  const onDown = ({ target }: PointerEvent): void => {
    before = pressed;
    pressed = target instanceof Element ? target.closest(CONTROLS) : null;
  };
  const onClick = (event: MouseEvent): void => {
    // `detail` counts the clicks that came quickly at one place; it is 0 for keys.
    if (event.detail < 2 || pressed === null || pressed === before) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('pointerdown', onDown, { capture: true });
  addEventListener('click', onClick, { capture: true });
}
