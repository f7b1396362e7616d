/** Names that words begin with as well: "a meta-analysis" and "Meta-Studie" are no company's. */
import { wordList } from '../vocabulary/word-list.ts';
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';

const PREFIXES = wordList(
  'alpha delta extra inter mega meta micro mini multi nano neo omega para pro retro super trans ultra uni',
);

export const mayBePrefix = ({ kind, surface: { small } }: Pick<Name, 'kind' | 'surface'>): boolean =>
  kind === 'organisation' && PREFIXES.has(small);

/** UTF-16 units after a name that are looked at. */
const NEAR = 24;

/** What is joined to a company: "Meta-owned", "Meta-style". */
const OF_COMPANY = /^-(?:\p{Ll}+(?:ed|ing)|built|led|like|made|owned|run|style)(?!\p{L})/u;

/** What words begin with a prefix: small letters, and nouns of study where nouns have capitals. */
const WORD = /^-(?:\p{Ll}|Analys|Ebene|Stud|Text)/u;

/** Whether it begins a word. */
export const isPrefix: OtherUse = ({ text }, _, end) => {
  const after = text.slice(end, end + NEAR);
  return WORD.test(after) && !OF_COMPANY.test(after);
};
