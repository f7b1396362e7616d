import { type KnowledgeDb, type LoadedLexicon, loadLexicon, namesCounter, openKnowledge } from '../knowledge/index.ts';

/** The open database and the lexicon loaded from it. Both can be read again at any time. */
export interface KnowledgeBase {
  /** Opens the database on first use, and again after it was closed or failed to open. */
  open(): Promise<KnowledgeDb>;
  /** The lexicon of all names as they are now, loaded on first use and where names have changed since. */
  lexicon(): Promise<LoadedLexicon>;
}

/** The knowledge base with this name, opened when it is first needed. */
export function createKnowledgeBase(name: string): KnowledgeBase {
  let opening: Promise<KnowledgeDb> | undefined;
  let held: { counter: number; lexicon: Promise<LoadedLexicon> } | undefined;

  const open = (): Promise<KnowledgeDb> => {
    opening ??= openKnowledge(name, { onClose: () => (opening = undefined) }).catch((error) => {
      // A later call tries again: the disk may have room by then.
      opening = undefined;
      throw error;
    });
    return opening;
  };

  return {
    open,
    async lexicon() {
      const db = await open();
      const counter = await namesCounter(db);
      if (held?.counter !== counter) {
        const lexicon = loadLexicon(db);
        held = { counter, lexicon };
        // One that could not be loaded is asked for again.
        lexicon.catch(() => (held = undefined));
      }
      return held.lexicon;
    },
  };
}
