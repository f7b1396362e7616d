/**
 * Keeps the wheel in a card that has more than it shows: past its end the page would scroll, and take the card with it.
 * One that shows all lets the page scroll, as if it were not there.
 */
export function keepWheel(): void {
  const root = document.documentElement;
  const look = (): void => {
    root.style.overscrollBehavior = root.scrollHeight > innerHeight ? 'contain' : '';
  };
  addEventListener('resize', look);
  new ResizeObserver(look).observe(document.body);
}
