import type { Language } from './languages/language.ts';
import { type SmallWords, smallWordsOf } from './small-words.ts';

/** Words of a language that are asked for before most mentions, for a quick look. */
export interface QuickWords {
  particles: SmallWords;
  /** Those of `cues.of`. */
  of: SmallWords;
}

const kept = new WeakMap<Language, QuickWords>();

/** Made once for all documents in a language. */
export function quickWordsOf(language: Language): QuickWords {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const made = { particles: smallWordsOf(language.particles), of: smallWordsOf(language.cues.of) };
  kept.set(language, made);
  return made;
}
