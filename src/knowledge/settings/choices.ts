import { v7 as newId } from 'uuid';
import { hostText } from '../../host-text.ts';
import type { Changed, ChoiceRow, NewChoice } from '../../views.ts';
import { nameOf, notFound } from '../changes/attach.ts';
import { change, type Draft } from '../changes/change.ts';
import { checkName } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ChoiceRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';

/**
 * From now on `entity` is meant on this site where it and one of `over` may be and the page does not tell, and on this
 * page whatever it tells. A choice the other way round, and one that says less, are taken back by it; what was said on
 * another page stays for that one.
 *
 * @throws Problem `empty-name`, `name-too-long`
 */
export async function addChoice(
  db: KnowledgeDb,
  { site, page, name, entity, over }: NewChoice,
  request?: string,
): Promise<Changed> {
  const text = checkName(name, 'name');
  return change(db, request, async (draft) => {
    const chosen = await nameOf(draft.read, entity);
    const others = over.filter((id) => id !== entity);
    const earlier = await contrary(draft, { site, ...(page && { page }), entity, over: others });
    for (const { id } of earlier) await draft.delete('choices', id);
    const record = { id: newId(), site, ...(page && { page }), name: text, entity, over: others, created: Date.now() };
    await draft.put('choices', record);
    return { label: `Chose ${chosen} for “${text}” on ${hostText(site)}`, result: {} };
  });
}

/** Choices on this site that are decided anew by this one, but for those that were made on another page. */
async function contrary({ read }: Draft, made: Omit<NewChoice, 'name'>): Promise<ChoiceRecord[]> {
  const index = read.objectStore('choices').index('entity');
  const all = (await Promise.all([made.entity, ...made.over].map((id) => index.getAll(id)))).flat();
  const isHere = ({ page }: ChoiceRecord): boolean => page === undefined || page.url === made.page?.url;
  return all.filter((one) => isHere(one) && isDecidedBy(one, made));
}

/** Whether a choice says of the same site what the other one says as well, or the contrary. */
function isDecidedBy(
  one: ChoiceRecord,
  { site, entity, over }: Pick<ChoiceRecord, 'site' | 'entity' | 'over'>,
): boolean {
  if (one.site !== site) return false;
  return one.entity === entity ? one.over.every((id) => over.includes(id)) : one.over.includes(entity);
}

/** Where a choice holds: `elsewhere` also where a later one on its site says something else. */
export function holdsOn(
  choice: ChoiceRecord,
  all: readonly ChoiceRecord[],
  { site, url }: { site: string; url: string },
): 'page' | 'here' | 'elsewhere' {
  if (choice.page?.url === url) return 'page';
  return choice.site === site && !isForItsPage(choice, all) ? 'here' : 'elsewhere';
}

/** Whether a later choice is for the rest of its site. */
const isForItsPage = (choice: ChoiceRecord, all: readonly ChoiceRecord[]): boolean =>
  all.some((later) => later.id > choice.id && isDecidedBy(choice, later));

/**
 * Several entities became one: it is meant wherever one of them was. What was chosen among them alone says nothing any
 * more.
 */
export async function moveChoices(
  { read, put, delete: remove }: Draft,
  of: ReadonlySet<string>,
  into: string,
): Promise<void> {
  const moved = (id: string): string => (of.has(id) ? into : id);
  for (const choice of await read.objectStore('choices').getAll()) {
    if (![choice.entity, ...choice.over].some((id) => of.has(id))) continue;
    const entity = moved(choice.entity);
    const over = [...new Set(choice.over.map(moved))].filter((id) => id !== entity);
    await (over.length === 0 ? remove('choices', choice.id) : put('choices', { ...choice, entity, over }));
  }
}

/** All choices, the newest first, with the names of those chosen; one that is known no more is left out. */
export function listChoices(db: KnowledgeDb): Promise<ChoiceRow[]> {
  return reading(db, async (tx) => {
    const choices = await tx.objectStore('choices').getAll();
    choices.sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));
    const rows = await Promise.all(
      choices.map(async (choice) => {
        const row = await rowOf(tx, choice);
        const { page } = choice;
        return row && page && isForItsPage(choice, choices) ? { ...row, page: page.title || page.url } : row;
      }),
    );
    return rows.filter((row) => row !== null);
  });
}

async function rowOf(tx: ReadTx, { id, site, name, entity, created }: ChoiceRecord): Promise<ChoiceRow | null> {
  const row = await tx.objectStore('rows').index('members').get(entity);
  return row ? { id, site, name, created, entity: { id: row.id, name: row.name, summary: row.summary } } : null;
}

/** @throws Problem `not-found` */
export async function deleteChoice(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await draft.read.objectStore('choices').get(id);
    if (!record) throw notFound('choice');
    await draft.delete('choices', id);
    return { label: `Asks again for “${record.name}” on ${record.site}`, result: {} };
  });
}
