/** Rows of a long list that are worth drawing. */
export interface RowWindow {
  from: number;
  /** After the last. */
  to: number;
}

/** Height of a row in rem, which the style sheet does not repeat. */
export const ROW_REM = 3.5;
/** Rows drawn above and below those in sight, so that a turn of the wheel shows no gap. */
const MARGIN = 12;

/**
 * The rows in sight and some around them.
 *
 * @param top of the list below the viewport's top, in px: below zero where it is scrolled
 * @param height of the viewport and `row` of one row, in px
 */
export function windowOf(top: number, height: number, row: number, count: number): RowWindow {
  const first = Math.floor(-top / row) - MARGIN;
  const last = Math.ceil((height - top) / row) + MARGIN;
  const from = Math.min(Math.max(first, 0), count);
  return { from, to: Math.max(from, Math.min(last, count)) };
}

/** The places drawn: the window's, and the one with the focus wherever it is, in the order of the list. */
export function placesIn({ from, to }: RowWindow, focused: number, count: number): number[] {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  if (focused < 0 || focused >= count || (focused >= from && focused < to)) return places;
  return focused < from ? [focused, ...places] : [...places, focused];
}

/** Where a key leads to from a row; undefined for other keys. `page` is the number of rows in sight. */
export function rowByKey(key: string, at: number, count: number, page: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}
