/** A row of the lexicon in 32 bits: 29 for the entity, two for the case policy, the highest for the chain. */
import { CASE_POLICIES, type CasePolicy } from '../entity.ts';

const ENTITY_BITS = 29;
const ENTITY = (1 << ENTITY_BITS) - 1;

export const packRow = (entity: number, policy: CasePolicy): number =>
  (CASE_POLICIES.indexOf(policy) << ENTITY_BITS) | entity;

export const entityOf = (row: number): number => row & ENTITY;
export const policyOf = (row: number): CasePolicy => CASE_POLICIES[(row >>> ENTITY_BITS) & 3] as CasePolicy;

/** The row as one that another of the same hash follows. */
export const chained = (row: number): number => row | 0x80000000;
export const chainGoesOn = (row: number): boolean => row >>> 31 === 1;
