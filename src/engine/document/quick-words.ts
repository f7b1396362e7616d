import type { Language } from './languages/language.ts';
import { type SmallWords, smallWordsOf } from './small-words.ts';

/** Words of a language that are asked for with most mentions, for a quick look. */
export interface QuickWords {
  /** All that a name of one word may be as well: whatever is none of them is only a name. */
  words: ReadonlySet<string>;
  /** Before a mention. */
  particles: SmallWords;
  /** Before a mention, of `cues.of`. */
  of: SmallWords;
}

const kept = new WeakMap<Language, QuickWords>();

/** Made once for all documents in a language. */
export function quickWordsOf(language: Language): QuickWords {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const { particles, cues, months, functionWords, commonWords, heads, titles } = language;
  const made = {
    words: new Set([months, functionWords, commonWords, heads, titles].flatMap((words) => [...words])),
    particles: smallWordsOf(particles),
    of: smallWordsOf(cues.of),
  };
  kept.set(language, made);
  return made;
}
