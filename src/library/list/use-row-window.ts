import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ROW_REM, type RowWindow, windowOf } from './row-window.ts';

/** Pixels of a row at the reader's size of text. */
export function rowPixels(): number {
  return ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * The rows of a list that are in sight, followed as the page or anything that holds the list is scrolled or resized.
 */
export function useRowWindow(list: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ from: 0, to: 0 });
  useLayoutEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = windowOf(top, innerHeight, rowPixels(), count);
      setRows((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    // Scrolling does not bubble; it is heard on its way down, whatever scrolls.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [list, count]);
  return rows;
}
