import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Link } from './link.ts';

/** CSS px of what was shown last: kept while the next content is on its way, so that the frame does not jump. */
let former = 0;

interface SizedProps {
  link: Link;
  /** False while there is nothing to measure yet. */
  ready: boolean;
  children: ComponentChildren;
}

/** Tells the content script how high its children are, as soon as they are there and whenever that changes. */
export function Sized({ link, ready, children }: SizedProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!ready || !element) return;
    const report = () => {
      former = Math.ceil(element.getBoundingClientRect().height);
      link.tell({ size: { height: former } });
    };
    // At once, since an observer waits for a frame to be drawn, and an unseen frame may not be.
    report();
    const observer = new ResizeObserver(report);
    observer.observe(element);
    return () => observer.disconnect();
  }, [link, ready]);
  return (
    <div ref={box} style={ready ? undefined : { minBlockSize: `${former}px` }}>
      {children}
    </div>
  );
}
