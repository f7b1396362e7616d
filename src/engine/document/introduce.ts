import { inflectedForms } from './inflected-forms.ts';
import { introduced, isBesideBracket } from './introduced.ts';
import type { JudgedMention, Naming } from './judged-mention.ts';
import type { Name } from './naming.ts';
import { ownForms } from './own-forms.ts';
import { addOwnName, type OwnNames } from './own-names.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/** After a name in full, said at `from`, its entity has the short ones, and an acronym that stands beside it. */
export function introduce(own: OwnNames, reader: Reader, whole: JudgedMention<Name>, from: number): void {
  const { start, end, reason } = whole;
  const mayIntroduce = isBesideBracket(reader.text, end);
  if (reason.said && !mayIntroduce) return;
  const { surface, namings } = reason;
  for (const naming of namings) {
    const { entity, of } = naming;
    const acronym = mayIntroduce ? introduced(reader.text, start, end, fullName(naming, surface)) : null;
    if (acronym !== null) addOwnName(own, entity, of, from, acronym);
    if (!reason.said) addForms(own, reader, naming, surface, from);
  }
  reason.said = true;
}

/** The name that the short ones follow from. */
const fullName = ({ rule, of }: Naming, { several, text }: Surface): string =>
  rule === 'alias' && several ? text : of;

function addForms(own: OwnNames, reader: Reader, naming: Naming, surface: Surface, from: number): void {
  if (naming.rule !== 'name' && !surface.several) return;
  const full = fullName(naming, surface);
  addFormsOf(full, own, reader, naming, from);
  // "Recep Tayyip Erdogan" of Erdoğan: a document spells a surname as it has the name in full.
  const isSpelled = surface.text !== full && surface.several && reader.entityAt(naming.entity).kind === 'person';
  if (isSpelled) addFormsOf(surface.text, own, reader, naming, from);
}

function addFormsOf(full: string, own: OwnNames, reader: Reader, { entity, of }: Naming, from: number): void {
  const { entityAt, language } = reader;
  const said = own.said.get(entity);
  if (said?.includes(full)) return;
  if (said === undefined) own.said.set(entity, [full]);
  else said.push(full);
  for (const form of ownForms(full, entityAt(entity), language)) {
    addOwnName(own, entity, of, from, form);
    for (const inflected of inflectedForms(form, language)) addOwnName(own, entity, of, from, inflected);
  }
}
