import { first } from './001-first.ts';
import { packWork } from './002-pack-work.ts';
import { drafts } from './003-drafts.ts';
import { namesLog } from './004-names-log.ts';
import { choices } from './005-choices.ts';
import { search } from './006-search.ts';
import { drafted } from './007-drafted.ts';
import { noteLinks } from './008-note-links.ts';
import { sightings } from './009-sightings.ts';
import { distinct } from './010-distinct.ts';
import { tags } from './011-tags.ts';
import { notesOnPages } from './012-notes-on-pages.ts';
import { changes } from './013-changes.ts';
import { checks } from './014-checks.ts';
import { written } from './015-written.ts';
import type { Migration } from './migration.ts';

/** Every version of the schema in order: the database's version is their number. Only ever added to. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  packWork,
  drafts,
  namesLog,
  choices,
  search,
  drafted,
  noteLinks,
  sightings,
  distinct,
  tags,
  notesOnPages,
  changes,
  checks,
  written,
];
