/**
 * Hosts as people write them: browsers have "xn--mnchen-3ya.example" for "münchen.example". They read names into that
 * form only; here is the way back, for what is shown. Pure, as views.ts.
 */
import { decode } from 'punycode/punycode.es6.js';

const ENCODED = /^xn--/;
/** Who mixes these in a label writes another's name in letters that look alike. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** A host as people write it; what cannot be read, or is made to look like another, stays as it is. */
export function hostText(host: string): string {
  return host.split('.').map(labelText).join('.');
}

function labelText(label: string): string {
  if (!ENCODED.test(label)) return label;
  const text = decoded(label.slice(4));
  return text && ALIKE.filter((script) => script.test(text)).length < 2 ? text : label;
}

/** What Punycode stands for; null where it is none. */
function decoded(encoded: string): string | null {
  try {
    return decode(encoded);
  } catch {
    return null;
  }
}
