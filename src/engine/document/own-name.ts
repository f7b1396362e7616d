import type { Rule } from './judged-mention.ts';

/** What a document calls an entity after its name in full. */
export interface OwnName {
  text: string;
  rule: Rule;
  sureness: number;
}
