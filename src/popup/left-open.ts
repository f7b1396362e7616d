import type { Kind } from '../entity.ts';
import { inPrivateWindow } from '../platform/private-window.ts';
import { send } from '../platform/send.ts';
import type { Pickable } from '../ui/entity-picker.tsx';
import { type Doing, draftOf, type Writing } from './doing.ts';

/** What the draft is for that says what the reader is writing. */
const POPUP = 'popup';

/** Remembers what the reader is writing: any click outside closes the popup, and then it opens there again. */
export function leaveOpen(doing: Doing): void {
  const on = doing.what === 'note' ? doing.on : suggested(doing);
  const fields =
    doing.what === 'look' ? null : { what: doing.what, id: on?.id ?? '', name: on?.name ?? '', kind: on?.kind ?? '' };
  // Where it cannot be remembered the popup opens on its list, from which the draft is one click away.
  send('draft.set', { key: POPUP, fields }).catch(() => {});
}

/** The name that a new entity was suggested by; what the reader typed is in its draft. */
function suggested(doing: Doing): Pickable | null {
  return doing.what === 'entity' && doing.kind ? { id: '', name: doing.name, kind: doing.kind } : null;
}

/** What the reader was writing when the popup was closed; null where nothing was, or nothing is left unsaved. */
export async function readLeftOpen(): Promise<Writing | null> {
  if (await inPrivateWindow()) return null;
  const left = await send('draft.get', { key: POPUP });
  if (!left) return null;
  const { what, id = '', name = '', kind } = left;
  const writing: Writing =
    what === 'entity'
      ? { what, name, ...(kind && { kind: kind as Kind }) }
      : { what: 'note', on: id === '' ? null : { id, name, kind: kind as Kind } };
  return (await send('draft.get', { key: draftOf(writing) })) && writing;
}
