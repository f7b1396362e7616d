/** By which of an entity's names a stretch of text stands for it. */
import { aliasText } from '../../entity.ts';
import { canon } from '../canon.ts';
import { deriveNames } from '../derive/derive-names.ts';
import type { Mention } from '../mention.ts';
import type { JudgedMention, Rule } from './judged-mention.ts';
import type { EntityAt, KnownEntity } from './known-entity.ts';
import type { Surface } from './surface.ts';

interface Naming {
  rule: Rule;
  of: string;
  sureness: number;
}

/** Candidates whose reasons differ by less than this are kept side by side. */
const AS_GOOD = 0.1;

/** Gives a mention its reason, the best among its candidates; those with a worse one are left out. */
export type NamingOf = (surface: Surface, mention: Mention) => JudgedMention;

export function createNaming(entityAt: EntityAt): NamingOf {
  const known = new Map<Surface, Naming & { candidates: readonly number[] }>();

  function best(candidates: readonly number[], canonical: string): Naming & { candidates: readonly number[] } {
    const all = candidates.map((entity) => ({ entity, ...namingOf(entityAt(entity), canonical) }));
    const most = Math.max(...all.map(({ sureness }) => sureness));
    const good = all.filter(({ sureness }) => sureness >= most - AS_GOOD);
    const { rule, of, sureness } = good[0] as Naming;
    return { rule, of, sureness, candidates: good.map(({ entity }) => entity) };
  }

  return (surface, { start, end, candidates }) => {
    let naming = known.get(surface);
    if (naming === undefined) {
      naming = best(candidates, canon(surface.text));
      known.set(surface, naming);
    }
    const { rule, of, sureness } = naming;
    return { start, end, candidates: naming.candidates, rule, of, sureness };
  };
}

function namingOf(entity: KnownEntity, canonical: string): Naming {
  const { name, aliases = [] } = entity;
  if (canon(name) === canonical) return { rule: 'name', of: name, sureness: 1 };
  for (const alias of aliases) {
    if (canon(aliasText(alias)) === canonical) return { rule: 'alias', of: name, sureness: 0.95 };
  }
  const derived = deriveNames(entity).find(({ text }) => canon(text) === canonical);
  if (derived !== undefined) return { rule: 'variant', of: derived.of, sureness: derived.sureness };
  // What is no name of the entity any more was one when the lexicon was compiled.
  return { rule: 'alias', of: name, sureness: 0.9 };
}
