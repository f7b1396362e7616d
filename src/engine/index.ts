/** Names in, text in, mentions out. */
export { canon, foldWords } from './canon.ts';
export { defaultCasePolicy } from './case-policy.ts';
export { compileInPieces, compileLexicon, type NamedEntity } from './compile.ts';
export { entityId, type Lexicon, lexiconFrom } from './lexicon.ts';
export type { Mention } from './mention.ts';
export { createSpotter, type Spotter, spot } from './spot.ts';
