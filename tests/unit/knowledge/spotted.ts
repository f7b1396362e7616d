import { entityId, spot } from '../../../src/engine/index.ts';
import { type KnowledgeDb, loadLexicon } from '../../../src/knowledge/index.ts';

/** What a reader of this text sees underlined. */
export async function spotted(db: KnowledgeDb, text: string): Promise<string[]> {
  const { names } = await loadLexicon(db);
  return spot(text, names).map(({ start, end }) => text.slice(start, end));
}

/** Id and kind of the best candidate for each mention in a text. */
export async function spottedEntities(db: KnowledgeDb, text: string): Promise<[string, string][]> {
  const { names, kind } = await loadLexicon(db);
  return spot(text, names).map(({ candidates }) => {
    const best = candidates[0] ?? -1;
    return [entityId(names, best), kind(best)];
  });
}
