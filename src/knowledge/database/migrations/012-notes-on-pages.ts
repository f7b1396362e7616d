import { noteLinks } from './008-note-links.ts';
import type { Migration } from './migration.ts';

/** Notes are found by the page that they are from: those that are there are made so in pieces. */
export const notesOnPages: Migration = { ...noteLinks };
