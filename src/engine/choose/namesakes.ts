import type { JudgedMention, Rule } from '../document/judged-mention.ts';

/** Entities between which a document leaves one choice, and where it does. */
export interface Namesakes {
  candidates: readonly number[];
  mentions: JudgedMention[];
}

/** Rules by which a name is the document's own: it is said after one in full, and follows how that was chosen. */
const OWN: ReadonlySet<Rule> = new Set(['surname', 'first name', 'short form', 'acronym']);

export const isOwn = ({ rule }: JudgedMention): boolean => OWN.has(rule);

/**
 * The choices that the names in full leave. A short name belongs to the choice of the name in full that it came from;
 * `undefined` where the document told its bearers apart itself ("Clinton", after both of them).
 */
export function namesakesIn(mentions: readonly JudgedMention[]): {
  groups: Namesakes[];
  groupOf: (mention: JudgedMention) => Namesakes | undefined;
} {
  const byKey = new Map<string, Namesakes>();
  const byEntity = new Map<number, Namesakes>();
  const contested = mentions.filter(({ candidates }) => candidates.length > 1);
  for (const mention of contested.filter((mention) => !isOwn(mention))) {
    const key = keyOf(mention);
    const group = byKey.get(key) ?? { candidates: mention.candidates, mentions: [] };
    group.mentions.push(mention);
    byKey.set(key, group);
    for (const entity of mention.candidates) if (!byEntity.has(entity)) byEntity.set(entity, group);
  }
  return {
    groups: [...byKey.values()],
    groupOf: (mention) => byKey.get(keyOf(mention)) ?? byEntity.get(mention.candidates[0] as number),
  };
}

const keyOf = ({ candidates }: JudgedMention): string => [...candidates].sort((a, b) => a - b).join(' ');
