/** What is called by a word after what it is: "Space Shuttle Discovery", "Hurricane Rita". */
import type { Form } from './derived-name.ts';

const NAMED = /^(Space Shuttle|Hurricane|Typhoon|Cyclone|Tropical Storm) (\p{Lu}\p{Ll}+)$/u;

/** The word after what it is, which a document goes on with; undefined where nothing else is called so. */
export const ownAfterKind = (name: string): string | undefined => NAMED.exec(name)?.[2];

/** "space shuttle Discovery", "Space shuttle Discovery" and "shuttle Discovery". */
export function* afterKinds(name: string): Generator<Form> {
  const [, kind = '', own] = NAMED.exec(name) ?? [];
  if (own === undefined) return;
  const small = kind.toLowerCase();
  for (const one of [small, small.charAt(0).toUpperCase() + small.slice(1), small.replace(/^\S+ /, '')]) {
    if (one !== kind) yield { text: `${one} ${own}`, sureness: 0.9 };
  }
}
