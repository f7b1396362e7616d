/** German names as they stand after an article, from which all their other cases follow (`german-joining.ts`). */

/** Adjectives that no English word or surname ends like, and some short ones. */
const STRONG =
  /^(?:\p{L}{3,}(?:isch|tsch|lich|tional|inigt|ig|gemein|einsam)|Eisern|Erst|Golden|Groß|Grün|Kalt|Mittler|Nah|Oberst|Rot|Schwarz|Tot|Weiß|Blau|Zweit)(?:er|es)$|^(?:Alt|Hoh|Klein|Neu)es$/u;

/**
 * "Deutsche Bundestag" of "Deutscher Bundestag", "Deutsche Rote Kreuz"; undefined for a name without such an adjective.
 */
export function afterArticle(name: string): string | undefined {
  const words = name.split(' ');
  const noun = words.findIndex((word) => !STRONG.test(word));
  if (noun < 1 || !/^\p{Lu}/u.test(words[noun] ?? '')) return undefined;
  return words.map((word, at) => (at < noun ? word.slice(0, -1) : word)).join(' ');
}
