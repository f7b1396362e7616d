import { useEffect, useRef } from 'preact/hooks';

/**
 * What to do when the focus has left a field, for the field's onBlur. Where a press took the focus, it is done after
 * that press has ended: what is pressed must not move away before its click.
 */
export function useLeft(left: () => void): () => void {
  const pressed = useRef(false);
  const waiting = useRef(false);
  const latest = useRef(left);
  latest.current = left;

  useEffect(() => {
    const onDown = () => {
      pressed.current = true;
    };
    const onUp = () => {
      pressed.current = false;
      if (!waiting.current) return;
      waiting.current = false;
      // The click comes right after, before the next frame.
      requestAnimationFrame(() => latest.current());
    };
    addEventListener('pointerdown', onDown, true);
    addEventListener('pointerup', onUp, true);
    addEventListener('pointercancel', onUp, true);
    return () => {
      removeEventListener('pointerdown', onDown, true);
      removeEventListener('pointerup', onUp, true);
      removeEventListener('pointercancel', onUp, true);
    };
  }, []);

  return () => {
    if (pressed.current) waiting.current = true;
    else latest.current();
  };
}
