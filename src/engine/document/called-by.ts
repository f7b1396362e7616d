/** By which of its names an entity is called by a text. */
import { aliasText } from '../../entity.ts';
import { demonymsOf } from '../derive/demonyms.ts';
import { deriveNames } from '../derive/derive-names.ts';
import type { DerivedName } from '../derive/derived-name.ts';
import { isWellKnownAs, WELL_KNOWN, wellKnownAs } from '../derive/well-known.ts';
import type { KnownEntity } from '../known-entity.ts';
import { canon } from '../text/canon.ts';
import { fold } from '../text/characters.ts';
import { initialWithin, mayHaveInitial } from './inserted-initials.ts';
import type { Naming } from './judged-mention.ts';
import { isSmall } from './words.ts';

type Called = Omit<Naming, 'entity'>;

/** What was told of an entity: it depends on nothing else, and is kept as long as the entity is. */
interface Told {
  byText: Map<string, Called>;
  derived: readonly DerivedName[] | undefined;
}

const kept = new WeakMap<KnownEntity, Told>();

/** Why a text that the scan found means an entity that has it: told once for all documents. */
export function calledBy(entity: KnownEntity, text: string): Called {
  const { name } = entity;
  if (name === text) return asName(name);
  let told = kept.get(entity);
  if (told === undefined) {
    told = { byText: new Map(), derived: undefined };
    kept.set(entity, told);
  }
  const known = told.byText.get(text);
  if (known !== undefined) return known;
  const [own, called] = tell(entity, text, told);
  // What was cut out of a page would keep all of the page.
  if (own === text) told.byText.set(own, called);
  return called;
}

const asName = (name: string): Called => ({ rule: 'name', of: name, sureness: 1 });

/** The same, with the text as the entity has it. */
function tell(entity: KnownEntity, text: string, told: Told): [own: string, called: Called] {
  const { name, aliases = [] } = entity;
  if (isSame(name, text)) return [name, asName(name)];
  const alias = aliases.map(aliasText).find((one) => isSame(one, text));
  if (alias !== undefined) return [alias, { rule: 'alias', of: name, sureness: 0.95 }];
  // Before all derived names are made: this is asked in no time, and says the same as they.
  const wellKnown = wellKnownAs(name).find((one) => one === text);
  if (wellKnown !== undefined) return [wellKnown, { rule: 'variant', of: name, sureness: WELL_KNOWN }];
  told.derived ??= deriveNames(entity);
  const variant = told.derived.find((one) => isSame(one.text, text));
  if (variant !== undefined) {
    const sureness = isOtherWord(text, variant) ? NEVER : variant.sureness;
    const { office } = variant;
    return [variant.text, { rule: office === undefined ? 'variant' : 'office', of: variant.of, sureness, office }];
  }
  const demonym = demonymsOf(name).find((one) => one === text);
  if (demonym !== undefined) return [demonym, { rule: 'demonym', of: name, sureness: 0.8 }];
  const initial = initialWithin(text);
  if (initial !== undefined && !mayHaveInitial(initial, entity)) return [name, { ...asName(name), sureness: NEVER }];
  // Grammar or an initial is joined to one of its names, or it was one when the lexicon was compiled.
  return [name, { rule: 'variant', of: name, sureness: initial === undefined ? 0.9 : WITH_INITIAL }];
}

/** Who has the name and no initial may be somebody else, as Michael Jordan is. */
const WITH_INITIAL = 0.75;

/** Too unsure to be a mention. */
const NEVER = 0.3;

const hasAccent = (text: string): boolean => /\p{M}/u.test(text.normalize('NFD'));

/** Whether the short name that English has for something is a word of another language: "América" is no country. */
const isOtherWord = (text: string, { text: known, of }: DerivedName): boolean =>
  text !== known && hasAccent(text) && !hasAccent(known) && isWellKnownAs(of, new Set([canon(text)]));

/** How many letters at the beginning of a name tell it from nearly all others. */
const TELLING = 4;

/** Whether two texts are one name. Plain letters at their beginnings that differ say no at once. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  for (let at = 0; at < TELLING; at++) {
    const [one, other] = [fold(a.charCodeAt(at)), fold(b.charCodeAt(at))];
    if (!isSmall(one) || !isSmall(other)) break;
    if (one !== other) return false;
  }
  return canon(a) === canon(b);
}
