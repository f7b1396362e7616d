import {
  catchUp,
  compileNames,
  type KnowledgeDb,
  type LoadedLexicon,
  openKnowledge,
  storedLexicon,
} from '../knowledge/index.ts';

/** The open database and the lexicon loaded from it. Both can be read again at any time. */
export interface KnowledgeBase {
  /** Opens the database on first use, and again after it was closed or failed to open. */
  open(): Promise<KnowledgeDb>;
  /**
   * The lexicon of all names as they are now, loaded on first use. Where more names have changed than can be brought
   * to it, it is of older ones for the moment, and compiled anew meanwhile.
   */
  lexicon(): Promise<LoadedLexicon>;
}

/** Rows brought to a lexicon after which it is compiled anew: each woken background brings them again. */
const MOST_EDITS = 200;

/**
 * The knowledge base with this name, opened when it is first needed. `onCompiled` is called where names were
 * compiled anew: pages may have been answered without some of them.
 */
export function createKnowledgeBase(name: string, onCompiled: () => void): KnowledgeBase {
  let opening: Promise<KnowledgeDb> | undefined;
  let held: Promise<LoadedLexicon> | undefined;
  let compiling = false;

  const open = (): Promise<KnowledgeDb> => {
    opening ??= openKnowledge(name, { onClose: () => (opening = undefined) }).catch((error) => {
      // A later call tries again: the disk may have room by then.
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const load = (db: KnowledgeDb): Promise<LoadedLexicon> => {
    held ??= storedLexicon(db)
      .then((stored) => stored ?? compileNames(db))
      .catch((error) => {
        held = undefined;
        throw error;
      });
    return held;
  };

  /** Compiles beside the pages' questions. What fails is tried again with the next one. */
  const compile = async (db: KnowledgeDb): Promise<void> => {
    if (compiling) return;
    compiling = true;
    try {
      held = Promise.resolve(await compileNames(db));
    } catch {
      return;
    } finally {
      compiling = false;
    }
    // More may have changed meanwhile: whoever asks then has it compiled.
    onCompiled();
  };

  return {
    open,
    async lexicon() {
      const db = await open();
      for (;;) {
        const loading = load(db);
        const lexicon = await loading;
        const isCurrent = await catchUp(db, lexicon);
        // Where it was compiled anew meanwhile, the log that this one would need may be gone.
        if (held !== loading) continue;
        if (!isCurrent || lexicon.edits > MOST_EDITS) void compile(db);
        return lexicon;
      }
    },
  };
}
