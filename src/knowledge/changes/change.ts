import { v7 as newId } from 'uuid';
import type { KnowledgeDb } from '../database/open.ts';
import { sameRecord } from '../database/same-record.ts';
import type { AnchorRecord, JournalRecord, JournalWrite, KeptRecords, KeptStore } from '../database/schema.ts';
import { type ReadTx, type Writing, writing } from '../database/transaction.ts';
import { readPacks } from '../groups/known-packs.ts';
import { logNames } from '../rows/names-log.ts';
import { refreshNoteTerms } from '../rows/note-terms.ts';
import { refreshRows } from '../rows/row-store.ts';

/** How long an entry stays in the journal, in ms: the reader can undo for 30 days. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Old entries let go with one change: more than are made with it, and never a long wait. */
const LET_GO = 20;

/** Stands for a change that changed nothing: there is no entry of it, and undoing it is undoing nothing. */
export const NO_CHANGE = '';

/** A change being written: reads see what it wrote so far. */
export interface Draft {
  read: ReadTx;
  /** Writes a record, unless it is there just so: what is the same is no change. */
  put<S extends KeptStore>(store: S, record: KeptRecords[S]): Promise<void>;
  delete(store: KeptStore, key: string): Promise<void>;
  /** Remembers what a pack says of an entity; not in the journal, since nothing is shown of it. */
  anchor(record: AnchorRecord): Promise<void>;
}

export interface Done<T> {
  /** For the reader: "Deleted note on Italy". */
  label: string;
  result: T;
  undoes?: string;
}

/**
 * The one way by which the reader's records change: the records, the journal's entry, the rows, what notes are found
 * by and the names counter are written in one transaction, and the promise resolves when that is on the disk.
 * Where `work` throws, nothing is written; where it writes nothing, there is no entry.
 *
 * `request` becomes the entry's id. Whoever asks again with the same one, because the answer was lost with the worker
 * that wrote it, gets the answer and no second change.
 */
export async function change<T>(
  db: KnowledgeDb,
  request: string | undefined,
  work: (draft: Draft, tx: Writing) => Promise<Done<T>>,
): Promise<T & { change: string }> {
  return writing(db, async (tx) => {
    const written = request === undefined ? undefined : await tx.read.objectStore('journal').get(request);
    if (written) return { ...(written.answer as T), change: written.id };
    const writes = new Map<string, JournalWrite>();
    const { label, result, undoes } = await work(createDraft(tx, writes), tx);
    if (writes.size === 0) return { ...result, change: NO_CHANGE };
    const id = request ?? newId();
    const entry: JournalRecord = { id, writes: [...writes.values()], answer: result };
    const listed = { id, at: Date.now(), label, undone: false, ...(undoes !== undefined && { undoes }) };
    await tx.write.objectStore('changes').put(listed);
    await tx.write.objectStore('journal').put(entry);
    await refreshNoteTerms(tx, keysOf('notes', entry.writes));
    const changed = await refreshRows(tx, touched(entry.writes), await readPacks(tx.read));
    if (switchesDemonyms(entry.writes)) await logNames(tx, null);
    else if (changed.length > 0) await logNames(tx, changed);
    await letGo(tx, listed.at - KEPT_MS);
    return { ...result, change: id };
  });
}

function createDraft({ read, write }: Writing, writes: Map<string, JournalWrite>): Draft {
  /** Says whether the record differs from what is there. */
  const record = async <S extends KeptStore>(store: S, key: string, after: KeptRecords[S] | null): Promise<boolean> => {
    const current = (await read.objectStore(store).get(key)) ?? null;
    if (sameRecord(current, after)) return false;
    const earlier = writes.get(`${store} ${key}`);
    writes.set(`${store} ${key}`, { store, key, before: earlier ? earlier.before : current, after });
    return true;
  };
  return {
    read,
    async put(store, after) {
      if (await record(store, after.id, after)) await write.objectStore(store).put(after);
    },
    async delete(store, key) {
      if (await record(store, key, null)) await write.objectStore(store).delete(key);
    },
    async anchor(made) {
      await write.objectStore('anchors').put(made);
    },
  };
}

/** Ids of the entities that a change wrote on: their rows may alter. */
export function touched(writes: readonly JournalWrite[]): string[] {
  const ids = writes.flatMap(({ store, key, before, after }) => {
    if (store === 'entities') return [key];
    return [before, after].flatMap((record) => (record && 'entity' in record ? [record.entity] : []));
  });
  return [...new Set(ids)];
}

/** Whether it is other names than before by which countries are spotted. */
function switchesDemonyms(writes: readonly JournalWrite[]): boolean {
  const isOn = (record: JournalWrite['before']): boolean =>
    record !== null && 'demonyms' in record && !!record.demonyms;
  return writes.some(({ store, before, after }) => store === 'settings' && isOn(before) !== isOn(after));
}

function keysOf(store: KeptStore, writes: readonly JournalWrite[]): string[] {
  return writes.filter((write) => write.store === store).map(({ key }) => key);
}

async function letGo({ read, write }: Writing, before: number): Promise<void> {
  const old = await read.objectStore('changes').index('at').getAllKeys(IDBKeyRange.upperBound(before), LET_GO);
  await dropChanges({ write }, old);
}

/** Takes changes out of the history, so that they cannot be undone any more. */
export async function dropChanges({ write }: Pick<Writing, 'write'>, ids: readonly string[]): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      await write.objectStore('changes').delete(id);
      await write.objectStore('journal').delete(id);
    }),
  );
}
