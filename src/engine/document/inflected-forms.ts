import type { Language } from './languages/language.ts';
import type { OwnName } from './own-name.ts';

/** A name in the other cases of a language's grammar: "Italiens" for Italien. Not of acronyms and the like. */
export const inflectedForms = (text: string, { inflected }: Language): OwnName[] =>
  inflected !== undefined && /\p{Ll}$/u.test(text)
    ? inflected(text).map((form) => ({ text: form, rule: 'variant', sureness: 0.9 }))
    : [];
