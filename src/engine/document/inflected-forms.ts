import type { Language } from './languages/language.ts';
import type { OwnName } from './own-name.ts';

/** A name of the document's own with what a language's grammar joins to it: "Merkels" for Merkel. */
export const inflectedForms = ({ text, rule, sureness }: OwnName, { inflected }: Language): OwnName[] =>
  inflected === undefined ? [] : inflected(text).map((form) => ({ text: form, rule, sureness: sureness - 0.05 }));
