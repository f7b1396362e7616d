/** Who leads a state, by the office and the surname: "President Macron" where the document has no first name. */

import { canon } from '../text/canon.ts';
import { hasAnotherBearer } from './another-in-office.ts';
import { type Name, nameFor } from './naming.ts';
import { isOfBody, isOfState } from './office-of-state.ts';
import { ABOVE, type Reader, type Span, surfaceIn } from './reader.ts';
import { takeFrom } from './surface.ts';

/**
 * What a name stands for that is found there: where an office tells who is meant, for the surname alone; for the name
 * in full where that follows ("President Xi Jinping"). Null where somebody else has the office, who has the surname
 * from there on where it was nobody's.
 */
export function afterOffice(reader: Reader, { start, end }: Span, found: Name): Name | null {
  const [{ office } = {}] = found.namings;
  if (office === undefined || found.isNone) return found;
  found.bare ??= withoutOffice(reader, found, office);
  if (found.bare.rule !== 'office') return found.bare;
  if (isOfState(reader, start, found) && !isOfBody(reader.text, end)) return found.bare;
  takeFrom(found.bare.surface, start);
  return null;
}

function withoutOffice(reader: Reader, found: Name, words: number): Name {
  const { text } = found.surface;
  const surname = text
    .split(/(?<=[\s-])/u)
    .slice(words)
    .join('');
  const surface = surfaceIn(reader, surname);
  if (canon(surname) === canon(found.of)) return nameFor(surface, found.candidates, reader);
  if (hasAnotherBearer(reader, surname, found)) takeFrom(surface, ABOVE);
  return { ...found, surface, otherUses: [] };
}
