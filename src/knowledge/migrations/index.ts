import { first } from './001-first.ts';
import { packWork } from './002-pack-work.ts';
import { drafts } from './003-drafts.ts';
import { namesLog } from './004-names-log.ts';
import { choices } from './005-choices.ts';
import { search } from './006-search.ts';
import { distinct } from './008-distinct.ts';
import { tags } from './009-tags.ts';
import type { Migration } from './migration.ts';

/** Every version of the schema in order: the database's version is their number. Only ever added to. */
export const MIGRATIONS: readonly Migration[] = [first, packWork, drafts, namesLog, choices, search, distinct, tags];
