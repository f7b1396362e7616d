import { useEffect, useRef } from 'preact/hooks';

/** Where a "?" is written. */
const TEXT = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Has "?" show the help sheet, wherever it is no text. */
export function useHelpKey(show: () => void): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksForHelp(event)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function asksForHelp({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey || !(target instanceof Element)) return false;
  const field = target.closest<HTMLInputElement>(TEXT);
  // No search begins with it.
  return field === null || (field.type === 'search' && field.value === '');
}
