import { aliasText } from '../../entity.ts';
import type { Mention } from '../mention.ts';
import { HEADS } from '../vocabulary/head-words.ts';
import { inflectedForms } from './inflected-forms.ts';
import { asAcronymOf, asOtherAcronym, besideName, type Introduced, mayIntroduce } from './introduced.ts';
import type { JudgedMention, Naming } from './judged-mention.ts';
import type { Name } from './naming.ts';
import { ownForms } from './own-forms.ts';
import type { OwnName } from './own-name.ts';
import { addOwnName, type OwnNames } from './own-names.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/**
 * After a name in full, said at `from`, its entity has the short ones, and an acronym that stands beside it. `plain` is
 * what the scan found in the same text.
 */
export function introduce(
  own: OwnNames,
  reader: Reader,
  whole: JudgedMention<Name>,
  from: number,
  plain: readonly Mention[],
): void {
  const { start, end, reason } = whole;
  const beside = mayIntroduce(reader.text, start, end) ? besideName(reader.text, start, end) : null;
  if (reason.said && beside === null) return;
  const { surface } = reason;
  const namings = saidOf(own, reason);
  for (const naming of namings) {
    const { entity, of } = naming;
    const acronym = beside && acronymFor(beside, fullName(naming, surface), reader, entity, surface, plain);
    if (acronym !== null) addOwnName(own, entity, of, from, acronym);
    if (!reason.said) addForms(own, reader, naming, surface, from);
  }
  reason.said = true;
}

/** By its letters; or as another one of an organisation or an agreement, where it is nobody's that is known. */
function acronymFor(
  beside: Introduced,
  name: string,
  { entityAt, language: { hasSmallNames } }: Reader,
  entity: number,
  { several, text }: Surface,
  plain: readonly Mention[],
): OwnName | null {
  const { kind, name: first, aliases = [] } = entityAt(entity);
  // "DOJ" has a letter for each word of the "Department of Justice", and not for the "United States" before it.
  const byLetters = (of: string): OwnName | null => asAcronymOf(beside.acronym, of, hasSmallNames);
  const acronym = byLetters(name) ?? (several ? byLetters(text) : null);
  if (acronym !== null || !several) return acronym;
  const mayDiffer = kind === 'organisation' || kind === 'agreement' || (kind === undefined && isInstitution(name));
  if (!mayDiffer || plain.some(({ start }) => start === beside.start)) return null;
  return asOtherAcronym(beside, [first, ...aliases.map(aliasText)]);
}

/** Where no kind is known: whether a noun that heads such names is in it. */
const isInstitution = (name: string): boolean => name.split(' ').some((word) => HEADS.has(word.toLowerCase()));

/** The name that the short ones follow from. */
const fullName = ({ rule, of }: Naming, { several, text }: Surface): string =>
  rule === 'alias' && several ? text : of;

/** Of two with one surname and office the one whom the document has in full. */
function saidOf({ said }: OwnNames, { rule, namings }: Name): readonly Naming[] {
  const known = rule === 'office' ? namings.filter(({ entity }) => said.has(entity)) : [];
  return known.length > 0 ? known : namings;
}

/** The surname as the document spells it; in capitals it is that of the name. */
function afterOffice({ allCapitals, text }: Surface, of: string): OwnName {
  const small = of.slice(-text.length);
  const isOf = allCapitals && small.toUpperCase() === text;
  return { text: isOf ? small : text, rule: 'surname', sureness: 0.9 };
}

function addForms(own: OwnNames, reader: Reader, naming: Naming, surface: Surface, from: number): void {
  // Without the first name nothing else follows.
  if (naming.rule === 'office') addForm(own, reader, naming, from, afterOffice(surface, naming.of));
  if (naming.rule === 'office' || (naming.rule !== 'name' && !surface.several)) return;
  const full = fullName(naming, surface);
  addFormsOf(full, own, reader, naming, from);
  // "Recep Tayyip Erdogan" of Erdoğan: a document spells a surname as it has the name in full.
  const isSpelled = surface.text !== full && surface.several && reader.entityAt(naming.entity).kind === 'person';
  if (isSpelled) addFormsOf(surface.text, own, reader, naming, from);
}

function addFormsOf(full: string, own: OwnNames, reader: Reader, naming: Naming, from: number): void {
  const { entityAt, language } = reader;
  const said = own.said.get(naming.entity);
  if (said?.includes(full)) return;
  if (said === undefined) own.said.set(naming.entity, [full]);
  else said.push(full);
  for (const form of ownForms(full, entityAt(naming.entity), language)) addForm(own, reader, naming, from, form);
}

function addForm(own: OwnNames, { language }: Reader, { entity, of }: Naming, from: number, form: OwnName): void {
  addOwnName(own, entity, of, from, form);
  for (const inflected of inflectedForms(form, language)) addOwnName(own, entity, of, from, inflected);
}
