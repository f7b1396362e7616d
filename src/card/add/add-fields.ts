import type { Kind } from '../../entity.ts';
import type { Draft } from '../../ui/drafts/drafted.tsx';
import type { Pickable } from '../../ui/entity-picker.tsx';
import { guessKind } from '../../ui/guess-kind.ts';

/** A selection of more UTF-16 units than this is a passage to note, not a name. */
const LONGEST_NAME = 80;
/** And so are as many words, nearly all of them in small letters: "Nobody had expected her back". */
const PASSAGE_WORDS = 5;
const PASSAGE_SMALL = 0.7;
/** Of a selection as much tells its draft from others. */
const KEY_LENGTH = 300;

/** What may be made of a selection. */
export type What = 'entity' | 'alias' | 'note';

/** All fields of the card of a selection; the three ways share what they have in common. */
export type AddFields = {
  what: What;
  name: string;
  kind: Kind;
  /** Chosen from those that the page offers, each on a line. */
  aliases: string;
  note: string;
  /** The entity that it is another name of, or a note on; empty while none is chosen. */
  id: string;
  idName: string;
  idKind: Kind | '';
};

export type AddDraft = Draft<AddFields>;

/** What the draft of adding this selection is for. */
export const addDraftKey = (selection: string): string => `add:${selection.slice(0, KEY_LENGTH)}`;

/** The fields before anything is written. */
export function addFields(selection: string): AddFields {
  return {
    what: isPassage(selection) ? 'note' : 'entity',
    name: selection,
    kind: guessKind(selection),
    aliases: '',
    note: '',
    id: '',
    idName: '',
    idKind: '',
  };
}

function isPassage(selection: string): boolean {
  if (selection.length > LONGEST_NAME) return true;
  const words = selection.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= PASSAGE_WORDS && small / words.length >= PASSAGE_SMALL;
}

/** The entity that was chosen, or null. */
export function chosenEntity({ id, idName, idKind }: AddFields): Pickable | null {
  return idKind === '' ? null : { id, name: idName, kind: idKind };
}

/** Such fields for an entity that is chosen, or for none. */
export function choosing(entity: Pickable | null): Pick<AddFields, 'id' | 'idName' | 'idKind'> {
  return { id: entity?.id ?? '', idName: entity?.name ?? '', idKind: entity?.kind ?? '' };
}
