import { send } from '../platform/send.ts';

/** Opens an entity's page in the library, in a tab of its own; the popup is then in the way. */
export async function openInLibrary(entity: string): Promise<void> {
  await send('library.open', { entity });
  window.close();
}
