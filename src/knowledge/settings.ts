import type { Settings } from '../views.ts';
import { change } from './change.ts';
import type { KnowledgeDb } from './open.ts';
import { siteOf } from './sites.ts';
import { type ReadTx, reading } from './transaction.ts';

/**
 * 500 ms is when Wikipedia's Page Previews show: long enough to pass over names, short enough to feel
 * at hand. Half sure is as sure as the engine has to be to call anything a mention.
 */
const DEFAULTS: Settings = {
  restMs: 500,
  where: 'news',
  sitesOn: [],
  sitesOff: [],
  sureness: 0.5,
  underline: 'plain',
  firstOnly: false,
};

export function readSettings(db: KnowledgeDb): Promise<Settings> {
  return reading(db, current, ['settings']);
}

/**
 * Writes the settings given and leaves the others. Sites may be given as whole addresses. Resolves with all settings.
 *
 * @throws Problem `no-site`
 */
export function writeSettings(db: KnowledgeDb, given: Partial<Settings>, request?: string): Promise<Settings> {
  return changeSettings(db, () => given, request);
}

/** Writes what is to be different from the settings as they are then. Resolves with all settings. */
export async function changeSettings(
  db: KnowledgeDb,
  different: (now: Settings) => Partial<Settings>,
  request?: string,
): Promise<Settings> {
  const { settings } = await change(db, request, async (draft) => {
    const now = await current(draft.read);
    const { restMs, where, sitesOn, sitesOff, sureness, underline, firstOnly } = { ...now, ...different(now) };
    const sites = { sitesOn: hosts(sitesOn), sitesOff: hosts(sitesOff) };
    const next: Settings = { restMs, where, ...sites, sureness, underline, firstOnly };
    await draft.put('settings', { ...next, id: 'settings' });
    return { label: 'Changed settings', result: { settings: next } };
  });
  return settings;
}

const hosts = (sites: readonly string[]): string[] => [...new Set(sites.map(siteOf))];

/** Settings that were written before there was another one lack it. */
async function current(tx: ReadTx): Promise<Settings> {
  const { id: _, ...stored } = (await tx.objectStore('settings').get('settings')) ?? { id: 'settings' };
  return { ...DEFAULTS, ...stored };
}
