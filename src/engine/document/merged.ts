import type { JudgedMention } from './judged-mention.ts';
import type { Name } from './naming.ts';
import type { OwnNames } from './own-names.ts';
import type { Reader } from './reader.ts';
import { followsOneOf } from './words.ts';

/**
 * Names in full and the document's own in one order. Of two that overlap the longer one stays. Of equal ones it is the
 * name in full, unless the document has given the word to somebody as a surname, and no place is spoken of; and unless
 * it is the acronym of what the document has in full, and an alias of what it has not.
 */
export function merged(
  reader: Reader,
  names: OwnNames,
  named: readonly JudgedMention<Name>[],
  own: readonly JudgedMention[],
): JudgedMention[] {
  const all: JudgedMention[] = [];
  let at = 0;
  for (const mention of own) {
    for (; at < named.length && (named[at] as JudgedMention).end <= mention.start; at++) {
      const name = named[at] as JudgedMention<Name>;
      name.reason.stood = true;
      all.push(name);
    }
    let last = at;
    let stays = true;
    for (; last < named.length && (named[last] as JudgedMention).start < mention.end; last++) {
      stays &&= gives(reader, names, named[last] as JudgedMention<Name>, mention);
    }
    if (!stays) continue;
    at = last;
    all.push(mention);
  }
  for (; at < named.length; at++) all.push(named[at] as JudgedMention);
  return all;
}

/** How sure an acronym has to be to be another's than its bearer's. */
const LEAST = 0.8;

/** Whether the name in full gives way to the document's own. */
function gives({ text, language }: Reader, { said }: OwnNames, name: JudgedMention<Name>, own: JudgedMention): boolean {
  if (name.start < own.start || name.end > own.end) return false;
  if (name.end - name.start < own.end - own.start) return true;
  if (own.reason.rule === 'surname' && name.reason.kind !== 'place' && name.reason.stood) return false;
  if (own.reason.rule === 'surname') return !followsOneOf(text, own.start, language.inside);
  // Two letters are too few to tell one from another.
  if (own.reason.rule !== 'acronym' || own.reason.sureness < LEAST) return false;
  return !name.reason.isName && !name.reason.candidates.some((entity) => said.has(entity));
}
