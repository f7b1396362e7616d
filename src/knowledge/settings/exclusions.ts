import { v7 as newId } from 'uuid';
import { addressText } from '../../address-text.ts';
import { type Changed, EVERYWHERE, type ExclusionRow } from '../../views.ts';
import { notFound } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import { checkName } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { sameName } from '../database/words.ts';

/**
 * Never takes this name for a mention on this site: a host, the address of one page, or `EVERYWHERE`. Leaving a name
 * out twice is leaving it out once.
 *
 * @param title what the page is called, where it is one
 * @param entity of whom nothing else is to be shown there either, such as what was noted on
 * @throws Problem `empty-name`, `name-too-long`
 */
export async function addExclusion(
  db: KnowledgeDb,
  { site, title, name, entity }: Pick<ExclusionRow, 'site' | 'title' | 'name'> & { entity?: string | undefined },
  request?: string,
): Promise<Changed & { id: string }> {
  const text = checkName(name, 'name');
  const canon = sameName(text);
  return change(db, request, async (draft) => {
    const there = await draft.read.objectStore('exclusions').index('site').getAll(site);
    const id = there.find((exclusion) => exclusion.canon === canon)?.id ?? newId();
    const more = { ...(entity && { entity }), ...(title && { title }) };
    await draft.put('exclusions', { id, site, name: text, canon, created: Date.now(), ...more });
    return { label: `Left out “${text}” ${placeWords({ site, title })}`, result: { id } };
  });
}

/** All names that are left out, newest first. */
export function listExclusions(db: KnowledgeDb): Promise<ExclusionRow[]> {
  return reading(
    db,
    async (tx) =>
      (await tx.objectStore('exclusions').getAll())
        .sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1))
        .map(({ id, site, title, name, created }) => ({ id, site, ...(title && { title }), name, created })),
    ['exclusions'],
  );
}

/** @throws Problem `not-found` */
export async function deleteExclusion(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await draft.read.objectStore('exclusions').get(id);
    if (!record) throw notFound('exclusion');
    await draft.delete('exclusions', id);
    return { label: `Took “${record.name}” back in ${placeWords(record)}`, result: {} };
  });
}

function placeWords({ site, title }: { site: string; title?: string | undefined }): string {
  if (site === EVERYWHERE) return 'everywhere';
  return title ? `on “${title}”` : `on ${addressText(site)}`;
}

/** What is left out on one page. */
export interface Excluded {
  /** As the engine's `canon` writes them. */
  names: ReadonlySet<string>;
  /** Ids of those whose names they are, as far as the reader said so. */
  entities: ReadonlySet<string>;
}

/** What is left out on one page, given its site and its address. */
export function exclusionsFor(db: KnowledgeDb, { site, url }: { site: string; url: string }): Promise<Excluded> {
  return reading(
    db,
    async (tx) => {
      const index = tx.objectStore('exclusions').index('site');
      const there = (await Promise.all([EVERYWHERE, site, url].map((place) => index.getAll(place)))).flat();
      return {
        names: new Set(there.map(({ canon }) => canon)),
        entities: new Set(there.flatMap(({ entity }) => entity ?? [])),
      };
    },
    ['exclusions'],
  );
}
