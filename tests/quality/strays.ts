/** What packs add to news that is none of theirs: mentions that overlap no annotation and no ignored stretch. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entitiesIn, type FileEntity } from '../../scripts/spot/knowledge-file.ts';
import { around, type Linked, overlap } from './score.ts';
import type { Annotated } from './sets.ts';

/** The entities of all packs in a folder; none where it is missing. Their ids are told from those of others. */
export async function readPacks(folder: string): Promise<FileEntity[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const packs = await Promise.all(files.sort().map((file) => entitiesIn(join(folder, file))));
  return packs.flat().map((entity) => ({ ...entity, id: PACK + entity.id }));
}

const PACK = 'pack:';

/** Each stray mention, with the words around it. */
export function strays(documents: readonly Annotated[], spot: (document: Annotated) => readonly Linked[]): string[] {
  return documents.flatMap((document) => {
    const { text, mentions, ignore = [], evalSpan = [0, text.length] } = document;
    const marked = [...mentions, ...ignore];
    return spot(document)
      .filter(({ start, end, entity }) => entity.startsWith(PACK) && start >= evalSpan[0] && end <= evalSpan[1])
      .filter((one) => !marked.some((other) => overlap(other, one)))
      .map((one) => `${text.slice(one.start, one.end)} (${one.entity.slice(PACK.length)}) in “${around(text, one)}”`);
  });
}
