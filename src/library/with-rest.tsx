import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** All of the library but its list. */
type Rest = typeof import('./rest.ts');

let read: Rest | undefined;

/** Has the rest of the library read, so that it is there when it is wanted. */
export async function readRest(): Promise<Rest> {
  read = await import('./rest.ts');
  return read;
}

/** Parts that are made of the rest of the library; nothing until that is read. */
export function WithRest({ children }: { children: (rest: Rest) => ComponentChildren }) {
  const [rest, setRest] = useState(read);
  useLayoutEffect(() => {
    if (!rest) void readRest().then(setRest);
  }, []);
  return <>{rest && children(rest)}</>;
}
