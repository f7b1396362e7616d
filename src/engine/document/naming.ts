/** What a stretch of text stands for that the scan found. */
import type { Kind } from '../../entity.ts';
import { isBodyAlone } from '../derive/national-bodies.ts';
import { unqualified } from '../derive/unqualified.ts';
import { isKnownElsewhere, WELL_KNOWN } from '../derive/well-known.ts';
import type { EntityAt, KnownEntity } from '../known-entity.ts';
import { HEADS, INSTITUTIONS } from '../vocabulary/head-words.ts';
import { calledBy } from './called-by.ts';
import type { Naming, Reason } from './judged-mention.ts';
import { kindOf } from './kind-of.ts';
import type { Language } from './languages/language.ts';
import { isCommonAcronym } from './other-acronyms.ts';
import type { OtherUse } from './other-use.ts';
import { otherUsesOf } from './other-uses.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/** What a stretch that the scan found stands for, the same wherever it stands in a document. */
export interface Name extends Reason {
  surface: Surface;
  /** Whether one of them is called so, and has it not as an alias. */
  isName: boolean;
  /** Of all candidates. */
  kind: Kind | undefined;
  /** Whether it is no mention wherever it stands: too unsure, or a word that is more often meant. */
  isNone: boolean;
  /** Whether it is an alias that is only the noun in the entity's name: "Church" of "Church of Scientology". */
  isHead: boolean;
  /** Ways in which its letters may stand and mean none of them. */
  otherUses: readonly OtherUse[];
  /** Whether it is in the document in several words. */
  isFull: boolean;
  /** Whether the document has it where only a name has a capital. */
  isSure: boolean;
  /** Whether the document's own names that follow from it are there already. */
  said: boolean;
  /** The same by the surname alone, where an office before it tells who is meant; made when it is first asked for. */
  bare: Name | undefined;
  /** Whether it stood for its bearer in the text as far as this is judged. */
  stood: boolean;
}

/** Below this sureness a name is left out. */
const LEAST = 0.5;

/** Candidates whose reasons differ by less than this are kept side by side. */
const AS_GOOD = 0.1;

/** The best reason among the candidates of a surface; those with a worse one are told apart from them. */
export function nameFor(
  surface: Surface,
  candidates: readonly number[],
  { entityAt, language }: Pick<Reader, 'entityAt' | 'language'>,
): Name {
  const inOrder = ordered(candidates, entityAt);
  const all = inOrder.map((entity) => namingOf(entity, surface.text, entityAt(entity), language));
  const namings = bestOf(all, entityAt);
  const { sureness } = namings[0] as Naming;
  const reason = reasonBy(surface.text, namings);
  const kind = kindOf(reason.candidates, entityAt);
  const isName = namings.some((one) => one.rule === 'name');
  const name: Name = {
    surface,
    ...reason,
    otherwise: otherwise(surface.text, all, reason, entityAt),
    kind,
    isName,
    isNone:
      sureness < LEAST || (!isName && kind === 'organisation' && isCommonAcronym(surface)) || isOpening(surface, kind),
    isHead: kind === 'organisation' && isNounOf(surface, namings),
    isFull: false,
    said: false,
    stood: false,
    isSure: false,
    otherUses: [],
    bare: undefined,
  };
  name.otherUses = otherUsesOf(name, language);
  return name;
}

/** Why a text is a mention of these, by the first of them. */
export function reasonBy(text: string, namings: readonly Naming[]): Reason {
  const { rule, of, sureness } = namings[0] as Naming;
  const isNational = rule === 'variant' && isBodyAlone(text, of);
  return { candidates: namings.map(({ entity }) => entity), rule, of, sureness, namings, isNational };
}

/**
 * Why it is one of the next best, of the same kind or of none, where those that are called so more surely are not meant.
 */
function otherwise(
  text: string,
  all: readonly Naming[],
  { candidates, namings }: Reason,
  entityAt: EntityAt,
): Reason | undefined {
  if (namings.length === all.length) return undefined;
  const kind = kindOf(candidates, entityAt);
  const others = all.filter((one) => !candidates.includes(one.entity) && one.sureness >= LEAST);
  const rest = others.filter(({ entity }) => (entityAt(entity).kind ?? kind) === kind);
  if (rest.length === 0) return undefined;
  const reason = reasonBy(text, bestOf(rest, entityAt));
  return { ...reason, otherwise: otherwise(text, rest, reason, entityAt) };
}

/** Why a text may stand for an entity; not sure at all where it does so in the news of another language alone. */
function namingOf(entity: number, text: string, known: KnownEntity, { tag }: Language): Naming {
  const { rule, of, sureness, office } = calledBy(known, text);
  const isElsewhere = rule === 'variant' && sureness === WELL_KNOWN && isKnownElsewhere(text, of, known, tag);
  return { entity, rule, of, sureness: isElsewhere ? 0 : sureness, office };
}

/** Whether a function word with a capital would be a place or a person. */
const isOpening = ({ isOpener }: Surface, kind: Kind | undefined): boolean =>
  isOpener && (kind === 'place' || kind === 'person');

/** Whether a noun that many are called by is no more than a part of the names: "Church", and not "Congress". */
const isNounOf = ({ text, small }: Surface, namings: readonly Naming[]): boolean =>
  HEADS.has(small) && !INSTITUTIONS.has(small) && namings.every((one) => isPartOf(text, one));

/** By name and id: an order of their own, where nothing else tells them apart. */
function ordered(candidates: readonly number[], entityAt: EntityAt): readonly number[] {
  if (candidates.length === 1) return candidates;
  return candidates
    .map((entity) => ({ entity, known: entityAt(entity) }))
    .sort((a, b) => byText(a.known.name, b.known.name) || byText(a.known.id, b.known.id))
    .map(({ entity }) => entity);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isPartOf = (word: string, { rule, of }: Naming): boolean =>
  rule !== 'name' && of !== word && of.split(' ').includes(word);

/** Those of the best reasons, and who has the name of one of these: it may be the same in another's words. */
function bestOf(all: readonly Naming[], entityAt: EntityAt): readonly Naming[] {
  if (all.length === 1) return all;
  const most = Math.max(...all.map(({ sureness }) => sureness));
  if (all.every(({ sureness }) => sureness >= most - AS_GOOD)) return all;
  const nameOf = ({ entity }: Naming): string => unqualified(entityAt(entity).name);
  const names = new Set(all.filter(({ sureness }) => sureness === most).map(nameOf));
  return all.filter((one) => one.sureness >= most - AS_GOOD || names.has(nameOf(one)));
}
