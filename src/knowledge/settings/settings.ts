import type { Settings } from '../../settings.ts';
import { change } from '../changes/change.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { SettingsRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { settingsWords } from './settings-words.ts';
import { siteOf } from './site-of.ts';

/**
 * 500 ms is when Wikipedia's Page Previews show: long enough to pass over names, short enough to feel
 * at hand. Half sure is as sure as the engine has to be to call anything a mention. Who holds an office is seldom sure
 * for longer than a year.
 */
const DEFAULTS: Settings = {
  opens: 'rest',
  restMs: 500,
  where: 'news',
  sitesOn: [],
  sitesOff: [],
  sureness: 0.5,
  underline: 'plain',
  firstOnly: false,
  demonyms: false,
  comments: false,
  verifiedDays: 365,
  sightings: false,
  sightingsWhere: 'all',
  sightingsOn: [],
  sightingsOff: [],
  sightingsDays: null,
};

export function readSettings(db: KnowledgeDb): Promise<Settings> {
  return reading(db, storedSettings, ['settings']);
}

/**
 * Writes the settings given and leaves the others. Sites may be given as whole addresses; those that are listed already
 * stay as they are. Resolves with all settings.
 *
 * @throws Problem `no-site`
 */
export function writeSettings(db: KnowledgeDb, given: Partial<Settings>, request?: string): Promise<Settings> {
  return changeSettings(db, (now) => withHosts(given, now), request);
}

/** Writes what is to be different from the settings as they are then. Resolves with all settings. */
export async function changeSettings(
  db: KnowledgeDb,
  different: (now: Settings) => Partial<Settings>,
  request?: string,
): Promise<Settings> {
  const { settings } = await change(db, request, async (draft) => {
    const now = await storedSettings(draft.read);
    const given = { ...now, ...different(now) };
    const next = Object.fromEntries(NAMES.map((name) => [name, given[name]])) as unknown as Settings;
    const chosen = next.sightingsDays === now.sightingsDays ? await daysChosen(draft.read) : Date.now();
    await draft.put('settings', { ...next, id: 'settings', ...(chosen > 0 && { daysChosen: chosen }) });
    return { label: settingsWords(now, next) || 'Changed settings', result: { settings: next } };
  });
  return settings;
}

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** All lists are of sites. */
function withHosts(given: Partial<Settings>, now: Settings): Partial<Settings> {
  const hosts = (written: readonly string[], listed: unknown): string[] =>
    written.map((site) => (Array.isArray(listed) && listed.includes(site) ? site : siteOf(site)));
  const entries = Object.entries(given).map(([name, value]) =>
    Array.isArray(value) ? [name, [...new Set(hosts(value, now[name as keyof Settings]))]] : [name, value],
  );
  return Object.fromEntries(entries);
}

/** Settings that were written before there was another one lack it. */
export async function storedSettings(tx: ReadTx): Promise<Settings> {
  const {
    id: _,
    daysChosen: __,
    ...stored
  }: SettingsRecord = (await tx.objectStore('settings').get('settings')) ?? { id: 'settings' };
  return { ...DEFAULTS, ...stored };
}

/** When the reader last chose how long sightings are kept, in ms since the epoch; 0 where they never did. */
export async function daysChosen(tx: ReadTx): Promise<number> {
  return (await tx.objectStore('settings').get('settings'))?.daysChosen ?? 0;
}
