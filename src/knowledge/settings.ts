import type { Settings } from '../views.ts';
import { change } from './change.ts';
import type { KnowledgeDb } from './open.ts';
import { type ReadTx, reading } from './transaction.ts';

/** 500 ms is when Wikipedia's Page Previews show: long enough to pass over names, short enough to feel at hand. */
const DEFAULTS: Settings = { restMs: 500, sitesOff: [] };

export function readSettings(db: KnowledgeDb): Promise<Settings> {
  return reading(db, current, ['settings']);
}

/** Writes the settings given and leaves the others. Resolves with all of them. */
export async function writeSettings(db: KnowledgeDb, given: Partial<Settings>, request?: string): Promise<Settings> {
  const { settings } = await change(db, request, async (draft) => {
    const { restMs, sitesOff } = { ...(await current(draft.read)), ...given };
    const next: Settings = { restMs, sitesOff: [...new Set(sitesOff)] };
    await draft.put('settings', { ...next, id: 'settings' });
    return { label: 'Changed settings', result: { settings: next } };
  });
  return settings;
}

async function current(tx: ReadTx): Promise<Settings> {
  const stored = await tx.objectStore('settings').get('settings');
  return { restMs: stored?.restMs ?? DEFAULTS.restMs, sitesOff: stored?.sitesOff ?? DEFAULTS.sitesOff };
}
