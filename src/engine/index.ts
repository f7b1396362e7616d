/** Names in, text in, mentions out. */

export type { About } from './choose/about.ts';
export { choose, inDoubt } from './choose/choose.ts';
export type { ChosenMention, ChosenReason, Ground } from './choose/chosen-mention.ts';
export { officesIn } from './derive/offices.ts';
export { type DeriveOptions, withDerivedNames } from './derive/with-derived-names.ts';
export { asSeen } from './document/as-seen.ts';
export { spotIn } from './document/joined-names.ts';
export { judge } from './document/judge.ts';
export type { JudgedMention, Reason, Rule } from './document/judged-mention.ts';
export type { NewsDocument } from './document/news-document.ts';
export type { EntityAt, IdentifiedEntity, KnownEntity } from './known-entity.ts';
export { defaultCasePolicy } from './lexicon/case-policy.ts';
export { compileLexicon, draftInPieces, joinInPieces, type NamedEntity } from './lexicon/compile.ts';
export { newSeed } from './lexicon/hash.ts';
export { entityId, LEXICON_VERSION, type Lexicon, lexiconFrom } from './lexicon/lexicon.ts';
export { type Part, trimmed } from './lexicon/part.ts';
export type { Mention } from './mention.ts';
export { createSpotter, type Spotter, spot } from './scan/spot.ts';
export { spotDocument } from './spot-document.ts';
export { alsoCalled } from './suggest/also-called.ts';
export { calledInFull } from './suggest/called-in-full.ts';
export { type SuggestedName, suggestNames } from './suggest/suggest-names.ts';
export { canon, foldWords } from './text/canon.ts';
