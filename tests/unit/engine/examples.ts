import { compileLexicon, entityId, type NamedEntity, spot } from '../../../src/engine/index.ts';

/** Entities by their names alone; the id of each is its name. */
export const named = (...names: string[]): NamedEntity[] => names.map((name) => ({ id: name, name }));

/** The stretches of the text that mention one of the names, in order. */
export function mentioned(text: string, ...names: string[]): string[] {
  return spot(text, compileLexicon(named(...names))).map(({ start, end }) => text.slice(start, end));
}

/** Each mention as "stretch → id, id". */
export function linked(text: string, entities: readonly NamedEntity[]): string[] {
  const lexicon = compileLexicon(entities);
  return spot(text, lexicon).map(({ start, end, candidates }) => {
    return `${text.slice(start, end)} → ${candidates.map((index) => entityId(lexicon, index)).join(', ')}`;
  });
}
