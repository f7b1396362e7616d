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
import { ABOVE, isIn, type Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/** A name in full where it was said, for whoever bears it. */
interface Saying {
  own: OwnNames;
  reader: Reader;
  /** What the scan found in the same text. */
  plain: readonly Mention[];
  surface: Surface;
  /** UTF-16 units, or `ABOVE`. */
  from: number;
}

/** After a name in full its entity has the short ones, and an acronym that stands beside it. */
export function introduce(own: OwnNames, reader: Reader, whole: JudgedMention<Name>, plain: readonly Mention[]): void {
  const { start, end, reason } = whole;
  const { text, below, headline } = reader;
  const beside = mayIntroduce(text, start, end) ? besideName(text, start, end) : null;
  if (reason.said && beside === null) return;
  const from = below !== null || isIn(headline, start) ? ABOVE : start;
  const saying = { own, reader, plain, surface: reason.surface, from };
  for (const naming of bearersOf(own, reason)) {
    const acronym = beside && acronymFor(saying, naming, beside);
    if (acronym !== null) addOwnName(own, naming, from, acronym);
    if (!reason.said) addForms(saying, naming);
  }
  reason.said = true;
}

/** By its letters; or as another one of an organisation or an agreement, where it is nobody's that is known. */
function acronymFor(saying: Saying, naming: Naming, beside: Introduced): OwnName | null {
  const { entityAt, language } = saying.reader;
  const { several, text } = saying.surface;
  const { kind, name: first, aliases = [] } = entityAt(naming.entity);
  const name = fullName(naming, saying.surface);
  // "DOJ" has a letter for each word of the "Department of Justice", and not for the "United States" before it.
  const byLetters = (of: string): OwnName | null => asAcronymOf(beside.acronym, of, language.hasSmallNames);
  const acronym = byLetters(name) ?? (several ? byLetters(text) : null);
  if (acronym !== null || !several) return acronym;
  const mayDiffer = kind === 'organisation' || kind === 'agreement' || (kind === undefined && isInstitution(name));
  const isKnown = (): boolean => saying.plain.some(({ start }) => start === beside.start);
  return mayDiffer && !isKnown() ? asOtherAcronym(beside, [first, ...aliases.map(aliasText)]) : null;
}

/** Where no kind is known: whether a noun that heads such names is in it. */
const isInstitution = (name: string): boolean => name.split(' ').some((word) => HEADS.has(word.toLowerCase()));

/** The name that the short ones follow from. */
const fullName = ({ rule, of }: Naming, { several, text }: Surface): string =>
  rule === 'alias' && several ? text : of;

/** Of two with one surname and office the one whom the document has in full. */
function bearersOf({ said }: OwnNames, { rule, namings }: Name): readonly Naming[] {
  const known = rule === 'office' ? namings.filter(({ entity }) => said.has(entity)) : [];
  return known.length > 0 ? known : namings;
}

function addForms(saying: Saying, naming: Naming): void {
  const { reader, surface } = saying;
  // Without the first name nothing else follows.
  if (naming.rule === 'office') addForm(saying, naming, surnameSaid(surface, naming.of));
  if (naming.rule === 'office' || (naming.rule !== 'name' && !surface.several)) return;
  const full = fullName(naming, surface);
  addFormsOf(full, saying, naming);
  // "Recep Tayyip Erdogan" of Erdoğan: a document spells a surname as it has the name in full.
  const isSpelled = surface.text !== full && surface.several && reader.entityAt(naming.entity).kind === 'person';
  if (isSpelled) addFormsOf(surface.text, saying, naming);
}

/** After an office, the surname as the document spells it; in capitals it is that of the name. */
function surnameSaid({ allCapitals, text }: Surface, of: string): OwnName {
  const small = of.slice(-text.length);
  const isOf = allCapitals && small.toUpperCase() === text;
  return { text: isOf ? small : text, rule: 'surname', sureness: 0.9 };
}

function addFormsOf(full: string, saying: Saying, naming: Naming): void {
  const { entityAt, language } = saying.reader;
  const { said } = saying.own;
  const known = said.get(naming.entity);
  if (known?.includes(full)) return;
  if (known === undefined) said.set(naming.entity, [full]);
  else known.push(full);
  for (const form of ownForms(full, entityAt(naming.entity), language)) addForm(saying, naming, form);
}

function addForm({ own, reader, from }: Saying, naming: Naming, form: OwnName): void {
  addOwnName(own, naming, from, form);
  for (const inflected of inflectedForms(form, reader.language)) addOwnName(own, naming, from, inflected);
}
