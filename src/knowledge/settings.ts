import type { Settings } from '../views.ts';
import { change } from './change.ts';
import type { KnowledgeDb } from './open.ts';
import { type ReadTx, reading } from './transaction.ts';

/**
 * 500 ms is when Wikipedia's Page Previews show: long enough to pass over names, short enough to feel
 * at hand. Half sure is as sure as the engine has to be to call anything a mention.
 */
const DEFAULTS: Settings = { restMs: 500, sitesOff: [], sureness: 0.5 };

export function readSettings(db: KnowledgeDb): Promise<Settings> {
  return reading(db, current, ['settings']);
}

/** Writes the settings given and leaves the others. Resolves with all of them. */
export async function writeSettings(db: KnowledgeDb, given: Partial<Settings>, request?: string): Promise<Settings> {
  const { settings } = await change(db, request, async (draft) => {
    const { restMs, sitesOff, sureness } = { ...(await current(draft.read)), ...given };
    const next: Settings = { restMs, sitesOff: [...new Set(sitesOff)], sureness };
    await draft.put('settings', { ...next, id: 'settings' });
    return { label: 'Changed settings', result: { settings: next } };
  });
  return settings;
}

async function current(tx: ReadTx): Promise<Settings> {
  const stored = await tx.objectStore('settings').get('settings');
  return {
    restMs: stored?.restMs ?? DEFAULTS.restMs,
    sitesOff: stored?.sitesOff ?? DEFAULTS.sitesOff,
    sureness: stored?.sureness ?? DEFAULTS.sureness,
  };
}
