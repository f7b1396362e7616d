/** CSS pixels between what was covered and the part. */
const GAP = 8;

/**
 * Scrolls the page on by as much as a part that has just come to stand at its lower edge covers of a form's buttons:
 * the reader may be about to press one.
 */
export function uncover(part: Element): void {
  const { top, left, right, bottom } = part.getBoundingClientRect();
  const covered = [...document.querySelectorAll('form button')]
    .filter((button) => !part.contains(button))
    .map((button) => button.getBoundingClientRect())
    .filter((box) => box.bottom > top && box.top < bottom && box.right > left && box.left < right);
  if (covered.length > 0) scrollBy({ top: Math.max(...covered.map((box) => box.bottom)) - top + GAP });
}
