/** The document's own names: who is meant by each of them, from where on. */
import type { OwnName } from './own-name.ts';

/** One entity that a text may be short for. */
interface Bearer extends OwnName {
  entity: number;
  /** The name in full that was said of it. */
  of: string;
  /** Where it was said, UTF-16 units; -1 in the document's title. */
  from: number;
}

export interface OwnNames {
  /** Adds a name of an entity that the document has in full at `from`; the first time counts. */
  add(entity: number, of: string, from: number, name: OwnName): void;
  /** Those meant by exactly this text at a position, the one named last first. */
  bearers(text: string, at: number): readonly Bearer[];
  /** All texts. */
  texts(): Iterable<string>;
  /** Whether this name of an entity was said in full. */
  has(entity: number, full: string): boolean;
  said(entity: number, full: string): void;
}

export function createOwnNames(headline: number): OwnNames {
  const bearers = new Map<string, Map<number, Bearer>>();
  const said = new Map<number, Set<string>>();
  return {
    add(entity, of, from, name) {
      const all = bearers.get(name.text) ?? new Map<number, Bearer>();
      bearers.set(name.text, all);
      const known = all.get(entity);
      if (known === undefined || known.from > from) all.set(entity, { ...name, entity, of, from });
    },
    // A headline is written last and read first: what it shortens stands in the text below.
    bearers(text, at) {
      const all = [...(bearers.get(text)?.values() ?? [])].filter(({ from }) => from < at || at < headline);
      return all.length < 2
        ? all
        : all.sort(
            (a, b) =>
              b.sureness - a.sureness || b.from - a.from || (a.of < b.of ? -1 : a.of > b.of ? 1 : a.entity - b.entity),
          );
    },
    texts: () => bearers.keys(),
    has: (entity, full) => said.get(entity)?.has(full) ?? false,
    said(entity, full) {
      said.set(entity, (said.get(entity) ?? new Set()).add(full));
    },
  };
}
