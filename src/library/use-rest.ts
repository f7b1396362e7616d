import { useLayoutEffect, useState } from 'preact/hooks';

/** All of the library but its list. */
export type Rest = typeof import('./rest.ts');

let read: Rest | undefined;

/** Has the rest of the library read, so that it is there when it is wanted. */
export async function readRest(): Promise<Rest> {
  read = await import('./rest.ts');
  return read;
}

/** The rest of the library, of which most is its reader of Markdown; undefined until it is read. */
export function useRest(): Rest | undefined {
  const [rest, setRest] = useState(read);
  useLayoutEffect(() => {
    if (!rest) void readRest().then(setRest);
  }, []);
  return rest;
}
