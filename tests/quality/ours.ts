import type { FileEntity } from '../../scripts/spot/knowledge-file.ts';
import { compileLexicon, entityId, spot } from '../../src/engine/index.ts';
import type { Linked } from './score.ts';
import type { Annotated } from './sets.ts';

/** The engine as `npm run spot` has it. */
export function ours(entities: readonly FileEntity[]): (document: Annotated) => readonly Linked[] {
  const lexicon = compileLexicon(entities);
  return ({ text }) =>
    spot(text, lexicon).map(({ start, end, candidates }) => {
      return { start, end, entity: entityId(lexicon, candidates[0] as number) };
    });
}
