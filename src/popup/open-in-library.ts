import { send } from '../platform/send.ts';

/** Opens an entity's page, or a search, in the library, in a tab of its own; the popup is then in the way. */
export async function openInLibrary(place: { entity: string } | { search: string }): Promise<void> {
  await send('library.open', place);
  window.close();
}
