import { v7 as newId } from 'uuid';
import type { Fact } from '../../entity.ts';
import { comparePartial, dayOf } from '../../partial-date.ts';
import type { Changed } from '../../views.ts';
import { nameOf, notFound, readKnown } from '../changes/attach.ts';
import { change } from '../changes/change.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { CheckRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import type { Member } from '../groups/member.ts';

/** By what facts are the same: what they say, and when that held. */
export const factKey = ({ text, from, to }: Pick<Fact, 'text' | 'from' | 'to'>): string =>
  JSON.stringify([text, from, to]);

/**
 * Keeps that the reader saw today that a pack's fact is so.
 *
 * @throws Problem `not-found` where no pack says this of the entity
 */
export async function checkFact(
  db: KnowledgeDb,
  { entity, fact }: { entity: string; fact: Pick<Fact, 'text' | 'from' | 'to'> },
  request?: string,
): Promise<Changed> {
  const key = factKey(fact);
  return change(db, request, async (draft) => {
    const { members } = await readKnown(draft.read, entity);
    const said = members.find(({ base }) => base?.facts?.some((one) => factKey(one) === key));
    if (!said) throw notFound('fact');
    const { text, from, to } = fact;
    const before = (await checksOn(draft.read, [said])).find((one) => factKey(one) === key);
    await draft.put('checks', {
      id: before?.id ?? newId(),
      entity: said.id,
      text,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      verified: dayOf(new Date()),
    });
    return { label: `Verified fact on ${await nameOf(draft.read, entity)}`, result: {} };
  });
}

/** The reader's checks of what packs say in these records. */
export async function checksOn(tx: ReadTx, members: readonly Pick<Member, 'id'>[]): Promise<CheckRecord[]> {
  const checks = tx.objectStore('checks').index('entity');
  return (await Promise.all(members.map(({ id }) => checks.getAll(id)))).flat();
}

/** A pack's facts, those that the reader checked later than the pack's makers with the day of that. */
export function withChecks(facts: readonly Fact[], checks: readonly CheckRecord[]): Fact[] {
  const days = new Map(checks.map((check) => [factKey(check), check.verified]));
  return facts.map((fact) => {
    const checked = days.get(factKey(fact));
    const isLater = checked !== undefined && comparePartial(checked, fact.verified ?? '') >= 0;
    return isLater ? { ...fact, verified: checked } : fact;
  });
}
