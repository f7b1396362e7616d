import type { JudgedMention, Reason, Rule } from '../document/judged-mention.ts';

/** Entities between which a document leaves one choice, and where it does. */
export interface Namesakes {
  candidates: readonly number[];
  mentions: JudgedMention[];
}

/** Rules by which a name is the document's own: it is said after one in full, and follows how that was chosen. */
const OWN: ReadonlySet<Rule> = new Set(['surname', 'first name', 'short form', 'acronym']);

/** Whether a mention is by such a name. */
export const isOwn = ({ reason }: JudgedMention): boolean => OWN.has(reason.rule);

/** Whether several entities may be meant. */
export const isContested = ({ reason }: JudgedMention): boolean => reason.candidates.length > 1;

/**
 * The choices that the names in full leave. A short name belongs to the choice of the name in full that it came from;
 * `undefined` where the document told its bearers apart itself ("Clinton", after both of them).
 */
export function namesakesIn(mentions: readonly JudgedMention[]): {
  groups: Namesakes[];
  groupOf: (reason: Reason) => Namesakes | undefined;
} {
  const byKey = new Map<string, Namesakes>();
  const byEntity = new Map<number, Namesakes>();
  for (const mention of mentions) {
    if (!isContested(mention) || isOwn(mention)) continue;
    const { candidates } = mention.reason;
    const key = keyOf(candidates);
    const group = byKey.get(key) ?? { candidates, mentions: [] };
    group.mentions.push(mention);
    byKey.set(key, group);
    for (const entity of candidates) if (!byEntity.has(entity)) byEntity.set(entity, group);
  }
  return {
    groups: [...byKey.values()],
    groupOf: ({ candidates }) => byKey.get(keyOf(candidates)) ?? byEntity.get(candidates[0] as number),
  };
}

const keyOf = (candidates: readonly number[]): string => [...candidates].sort((a, b) => a - b).join(' ');
