import {
  catchUp,
  compileNames,
  type KnowledgeDb,
  type LoadedLexicon,
  storedLexicon,
} from '../../../src/knowledge/index.ts';

/** The lexicon as a background has it that has just woken and has waited for what is compiled. */
export async function currentLexicon(db: KnowledgeDb): Promise<LoadedLexicon> {
  const stored = await storedLexicon(db);
  return stored && (await catchUp(db, stored)) ? stored : compileNames(db);
}

/** What a reader of this text sees underlined. */
export async function spotted(db: KnowledgeDb, text: string): Promise<string[]> {
  const { spotter } = await currentLexicon(db);
  return spotter.spot(text).map(({ start, end }) => text.slice(start, end));
}

/** Id and kind of the best candidate for each mention in a text. */
export async function spottedEntities(db: KnowledgeDb, text: string): Promise<[string, string][]> {
  const { spotter, kind } = await currentLexicon(db);
  return spotter.spot(text).map(({ candidates }) => {
    const best = candidates[0] ?? -1;
    return [spotter.id(best), kind(best)];
  });
}
