import { type KnowledgeDb, type LoadedLexicon, loadLexicon, openKnowledge } from '../knowledge/index.ts';

/** The open database and the lexicon loaded from it. Both can be read again at any time. */
export interface KnowledgeBase {
  /** Opens the database on first use, and again after it was closed or failed to open. */
  open(): Promise<KnowledgeDb>;
  /** The lexicon of all names, loaded on first use and after `forget`. */
  lexicon(): Promise<LoadedLexicon>;
  /** Names have changed: the next `lexicon` loads again. */
  forget(): void;
}

/** The knowledge base with this name, opened when it is first needed. */
export function createKnowledgeBase(name: string): KnowledgeBase {
  let opening: Promise<KnowledgeDb> | undefined;
  let loading: Promise<LoadedLexicon> | undefined;

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
    lexicon() {
      loading ??= open()
        .then(loadLexicon)
        .catch((error) => {
          loading = undefined;
          throw error;
        });
      return loading;
    },
    forget() {
      loading = undefined;
    },
  };
}
