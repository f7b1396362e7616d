/** By which of an entity's names a stretch of text stands for it. */
import { aliasText, type Kind } from '../../entity.ts';
import { canon } from '../canon.ts';
import { fold } from '../characters.ts';
import { deriveNames } from '../derive/derive-names.ts';
import { HEADS } from './head-words.ts';
import type { Rule } from './judged-mention.ts';
import { kindOf } from './kind-of.ts';
import type { EntityAt, KnownEntity } from './known-entity.ts';
import { isCommonAcronym } from './other-acronyms.ts';
import type { Surface } from './surface.ts';

/** Why a stretch is a mention, and of whom. */
export interface Reason {
  candidates: readonly number[];
  rule: Rule;
  /** The name that it stands for. */
  of: string;
  sureness: number;
}

/** Why a surface may mean one entity. */
export interface Naming extends Omit<Reason, 'candidates'> {
  entity: number;
}

/** What a stretch that the scan found stands for, the same wherever it stands in a document. */
export interface Name extends Reason {
  surface: Surface;
  /** Of each candidate, in their order; the first is the reason for all. */
  namings: readonly Naming[];
  /** Of all candidates. */
  kind: Kind | undefined;
  /** Whether it is an acronym that more often is a common noun. */
  isCommon: boolean;
  /** Whether it is an alias that is only the noun in the entity's name: "Church" of "Church of Scientology". */
  isHead: boolean;
  /** Whether it is in the document in several words. */
  isFull: boolean;
  /** Whether the document has it where only a name has a capital. */
  isSure: boolean;
  /** Whether the document's own names that follow from it are there already. */
  said: boolean;
}

/** A stretch with its reason. */
export interface Found<R extends Reason = Reason> {
  start: number;
  end: number;
  reason: R;
}

/** Candidates whose reasons differ by less than this are kept side by side. */
const AS_GOOD = 0.1;

/** The best reason among the candidates of a surface; those with a worse one are left out. */
export function nameFor(surface: Surface, candidates: readonly number[], entityAt: EntityAt): Name {
  const all = candidates.map((entity) => namingOf(entity, entityAt(entity), surface.text));
  const most = Math.max(...all.map(({ sureness }) => sureness));
  const namings = all.filter(({ sureness }) => sureness >= most - AS_GOOD).sort((a, b) => b.sureness - a.sureness);
  const { rule, of, sureness } = namings[0] as Naming;
  const meant = namings.map(({ entity }) => entity);
  const kind = kindOf(meant, entityAt);
  return {
    surface,
    candidates: meant,
    rule,
    of,
    sureness,
    namings,
    kind,
    isCommon: rule !== 'name' && kind === 'organisation' && isCommonAcronym(surface),
    isHead: kind === 'organisation' && HEADS.has(surface.small) && namings.every((one) => isPartOf(surface.text, one)),
    isFull: false,
    said: false,
    isSure: false,
  };
}

const isPartOf = (word: string, { rule, of }: Naming): boolean =>
  rule !== 'name' && of !== word && of.split(' ').includes(word);

function namingOf(entity: number, { name, aliases = [], kind }: KnownEntity, text: string): Naming {
  if (isSame(name, text)) return { entity, rule: 'name', of: name, sureness: 1 };
  for (const alias of aliases) {
    if (isSame(aliasText(alias), text)) return { entity, rule: 'alias', of: name, sureness: 0.95 };
  }
  const derived = deriveNames({ name, aliases, kind }).find((one) => isSame(one.text, text));
  if (derived !== undefined) return { entity, rule: 'variant', of: derived.of, sureness: derived.sureness };
  // What is no name of the entity any more was one when the lexicon was compiled.
  return { entity, rule: 'alias', of: name, sureness: 0.9 };
}

/** Whether two texts are one name. Plain first letters that differ say no at once. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  return (first >= 0x80 || other >= 0x80 || fold(first) === fold(other)) && canon(a) === canon(b);
}
