import type { Note } from '../../entity.ts';
import { tagText } from '../tag-text.ts';
import { writtenAtField } from './written-at.ts';

/** A note as it stands in a form. */
export type NoteFields = {
  text: string;
  /** In one line, parted by commas. */
  tags: string;
  /** Where it was begun, as written-at.ts has it; left out or empty where that is no page. */
  at?: string;
};

/** The fields of a saved note. */
export function noteFields({ text, tags, quote, page }: Note): NoteFields {
  return { text, tags: tagText(tags), at: page ? writtenAtField({ page, ...(quote && { quote }) }) : '' };
}
