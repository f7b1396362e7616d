import type { EntityAt } from './known-entity.ts';
import { createWriting, type WritingAt } from './lines.ts';
import { createNaming, type NamingOf } from './naming.ts';
import { createSurfaces, type Surface } from './surface.ts';

/** What all rules need to read one text. */
export interface Reader {
  text: string;
  entityAt: EntityAt;
  writingAt: WritingAt;
  surfaceOf(text: string): Surface;
  namingOf: NamingOf;
}

export const createReader = (text: string, lang: string | undefined, entityAt: EntityAt): Reader => ({
  text,
  entityAt,
  writingAt: createWriting(text, lang),
  surfaceOf: createSurfaces(),
  namingOf: createNaming(entityAt),
});
