/** Names in, text in, mentions out. */
export { canon, foldWords } from './canon.ts';
export { defaultCasePolicy } from './case-policy.ts';
export type { About } from './choose/about.ts';
export { choose, inDoubt } from './choose/choose.ts';
export type { ChosenMention, Ground } from './choose/chosen-mention.ts';
export { compileLexicon, draftInPieces, joinInPieces, type NamedEntity } from './compile.ts';
export { type DeriveOptions, withDerivedNames } from './derive/with-derived-names.ts';
export { judge } from './document/judge.ts';
export type { JudgedMention, Rule } from './document/judged-mention.ts';
export type { EntityAt, KnownEntity } from './document/known-entity.ts';
export type { NewsDocument } from './document/news-document.ts';
export { spotDocument } from './document/spot-document.ts';
export { newSeed } from './hash.ts';
export { entityId, LEXICON_VERSION, type Lexicon, lexiconFrom } from './lexicon.ts';
export type { Mention } from './mention.ts';
export { type Part, trimmed } from './part.ts';
export { createSpotter, type Spotter, spot } from './spot.ts';
export { type SuggestedName, suggestNames } from './suggest/suggest-names.ts';
