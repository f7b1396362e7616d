import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Changed } from '../views.ts';
import type { Place } from './address.ts';

/** What every part of the library shares. */
export interface Library {
  /** Counts up whenever what is known may have changed: what reads from the background reads again. */
  version: number;
  /** Follows it a moment later: what stands beside that which the reader changed is read again after it. */
  beside: number;
  /** Says that something changed, and reads it aloud where `text` is given. */
  changed(text?: string): void;
  /** Says what was deleted, with Undo, which goes back to the place given. */
  deleted(text: string, change: Changed, back?: Place): void;
  /** Says that what was written was left unsaved; `restore` brings it back as a draft. */
  cancelled(restore: () => Promise<unknown>): void;
}

export const LibraryContext = createContext<Library | null>(null);

/**
 * The library's `beside`, for a part that reads for itself what stands beside a change: one that appears after the
 * change has read it already.
 */
export function useBeside(): number {
  const { version, beside } = useLibrary();
  const [appeared] = useState(version);
  return Math.max(appeared, beside);
}

/** The library that the part stands in. */
export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('This part stands outside the library.');
  return library;
}
