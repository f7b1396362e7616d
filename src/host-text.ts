/**
 * Hosts as people write them: browsers have "xn--mnchen-3ya.example" for "münchen.example". They read names into that
 * form only; here is the way back, for what is shown. Pure, as views.ts.
 */

const ENCODED = /^xn--/;
/** The parameters that RFC 3492 fixes for host names, by its names. */
const [BASE, TMIN, TMAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];
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

/** What Punycode stands for, by RFC 3492, section 6.2; null where it is none. */
function decoded(encoded: string): string | null {
  const basic = encoded.lastIndexOf('-');
  const codes = [...encoded.slice(0, Math.max(basic, 0))].map((letter) => letter.charCodeAt(0));
  let [code, at, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let next = basic + 1; next < encoded.length; at += 1) {
    const before = at;
    for (let [weight, step] = [1, BASE]; ; step += BASE) {
      const digit = Number.parseInt(encoded[next++] ?? '', BASE);
      if (Number.isNaN(digit)) return null;
      // RFC 3492 has the letters before the digits.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const least = Math.min(Math.max(step - bias, TMIN), TMAX);
      if (value < least) break;
      weight *= BASE - least;
    }
    const count = codes.length + 1;
    bias = adapted(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return null;
    codes.splice(at, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** The bias for the next code, by RFC 3492, section 6.1. */
function adapted(change: number, count: number, isFirst: boolean): number {
  let left = Math.floor(change / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let steps = 0;
  for (; left > ((BASE - TMIN) * TMAX) / 2; steps += BASE) left = Math.floor(left / (BASE - TMIN));
  return steps + Math.floor(((BASE - TMIN + 1) * left) / (left + SKEW));
}
