import { send } from '../../platform/send.ts';
import type { Settings } from '../../settings.ts';
import { useLibrary } from '../library-context.ts';

/** Writes the settings given, and says so. Rejects with a Problem. */
export function useSaveSettings(): (next: Partial<Settings>) => Promise<void> {
  const { changed } = useLibrary();
  return async (next) => {
    await send('settings.set', next);
    changed('Saved.');
  };
}
