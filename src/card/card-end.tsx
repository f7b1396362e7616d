import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What stays in view at the card's lower edge, however long the card is. */
export function CardEnd({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // For the style sheet: what is scrolled to must come to stand above this, and other sticky parts as well.
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--end', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--end');
    };
  }, []);
  return (
    <div class="card-end" ref={box}>
      {children}
    </div>
  );
}
