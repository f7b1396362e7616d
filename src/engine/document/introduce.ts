import { introduced } from './acronyms.ts';
import type { JudgedMention } from './judged-mention.ts';
import type { EntityAt } from './known-entity.ts';
import { ownForms } from './own-forms.ts';
import type { OwnNames } from './own-names.ts';

/** After a name in full, said at `from`, its entity has the short ones, and an acronym that stands beside it. */
export function introduce(
  own: OwnNames,
  text: string,
  { start, end, candidates, of, rule }: JudgedMention,
  from: number,
  entityAt: EntityAt,
): void {
  const several = text.slice(start, end).includes(' ');
  const full = rule === 'alias' && several ? text.slice(start, end) : of;
  for (const entity of candidates) {
    const acronym = introduced(text, start, end, full);
    if (acronym !== null) own.add(entity, of, from, acronym);
    if ((rule !== 'name' && !several) || own.has(entity, full)) continue;
    own.said(entity, full);
    for (const form of ownForms(full, entityAt(entity))) own.add(entity, of, from, form);
  }
}
