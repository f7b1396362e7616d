import { defaultCasePolicy } from '../../src/engine/lexicon/case-policy.ts';
import { canon } from '../../src/engine/text/canon.ts';
import type { PackAlias } from './pack.ts';

/** An identifier of lower-case ASCII letters, digits and hyphens, as packs use for their entities. */
export function slug(name: string): string {
  return ascii(name)
    .replace(/['.]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** A Latin name without accents, ligatures and typographic apostrophes: "Đuro Macut" is "Duro Macut". */
export function ascii(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/[’‘ʻʼ]/g, "'");
}

/**
 * The aliases in their order, without those that say again what the name or an earlier alias says: spellings that
 * the engine folds into one and that bind capitals alike. "Fifa" beside "FIFA" stays, since "FIFA" is found in
 * capitals alone.
 */
export function distinctAliases(name: string, aliases: readonly PackAlias[]): PackAlias[] {
  const seen = new Set([meaning(name)]);
  return aliases.filter((alias) => {
    const key = meaning(alias);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What an alias is found by: its folded form, or its very letters where they count. */
function meaning(alias: PackAlias): string {
  const { text, policy } = typeof alias === 'string' ? { text: alias, policy: defaultCasePolicy(alias) } : alias;
  return `${policy} ${policy === 'exact' ? text : canon(text)}`;
}
