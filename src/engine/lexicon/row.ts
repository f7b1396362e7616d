/**
 * A row of the lexicon in 32 bits: 29 for the entity, two for the case policy, the highest for the last of a surface.
 */
import { CASE_POLICIES, type CasePolicy } from '../../entity.ts';

export type Row = number;

const ENTITY_BITS = 29;
const ENTITY = (1 << ENTITY_BITS) - 1;
const LAST = 0x80000000;

/** Throws a RangeError where there is no such policy. */
export function packRow(entity: number, policy: CasePolicy): Row {
  const index = CASE_POLICIES.indexOf(policy);
  if (index < 0) throw new RangeError(`There is no case policy “${policy}”.`);
  return (index << ENTITY_BITS) | entity;
}

/** The row of an entity whose index is so much higher. */
export const shifted = (row: Row, entities: number): Row => (row & ~ENTITY) | (entityOf(row) + entities);

export const entityOf = (row: Row): number => row & ENTITY;
/** One bit for each case policy, by its place among them. */
export const policyBit = (row: Row): number => 1 << ((row >>> ENTITY_BITS) & 3);

export const asLastRow = (row: Row): Row => (row | LAST) >>> 0;
