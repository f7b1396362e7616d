import { type KnowledgeDb, search } from '../knowledge/index.ts';
import { browser } from '../platform/browser.ts';
import type { EntityRow, Found } from '../views.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { contentOf, meantBy } from './omnibox-names.ts';
import { libraryAddress, openAddress } from './tabs.ts';

/** Suggestions in the address bar, of which Chromium shows no more. */
const SHOWN = 8;
/** Characters of a summary or a note beside a name. */
const QUIET_LENGTH = 80;
/** Of those that a name finds, which are best first. */
const LOOKED_AMONG = 50;

const TYPE_ON = 'Search names and notes in the Apropos library';
const IN_CHROMIUM = location.protocol === 'chrome-extension:';

interface Suggestion {
  /** What is entered when it is chosen: the address in the library, which Chromium does not show; a name in Firefox. */
  content: string;
  description: string;
}

/** Search from the address bar: the manifest's keyword, a space, and what one types in any search of ours. */
export function serveOmnibox(base: KnowledgeBase): void {
  const { omnibox } = browser;
  omnibox.setDefaultSuggestion({ description: TYPE_ON });
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    try {
      const db = await base.open();
      const found = await search(db, { query: text, limit: SHOWN });
      omnibox.setDefaultSuggestion({ description: written(found.hints.join(' ') || TYPE_ON) });
      suggest(await suggestions(db, found));
    } catch {
      // Without storage nothing is suggested; the library says why.
      suggest([]);
    }
  });
  omnibox.onInputEntered.addListener(async (text, disposition) => {
    await openAddress(await addressOf(base, text), disposition);
  });
}

/** Entities before notes, each with something that tells it from another of its name. */
async function suggestions(db: KnowledgeDb, { entities, notes }: Found): Promise<Suggestion[]> {
  const rows = [
    ...entities.map(({ id, name, summary, kind }) => ({ id, name, quiet: summary || kind })),
    ...notes.map(({ note, entity }) => ({ id: entity.id, name: entity.name, quiet: `Note: ${note.text}` })),
  ];
  // Two suggestions for one entity would stand for the same.
  const byEntity = new Map(rows.toReversed().map((row) => [row.id, row]));
  const shown = rows.filter((row) => byEntity.get(row.id) === row).slice(0, SHOWN);
  return Promise.all(
    shown.map(async (row) => ({
      content: IN_CHROMIUM ? libraryAddress({ entity: row.id }) : contentOf(row, await entitiesNamed(db, row.name)),
      description: written(`${row.name} – ${row.quiet.replace(/\s+/gu, ' ').slice(0, QUIET_LENGTH)}`),
    })),
  );
}

/** The place in the library that what was entered stands for: a suggestion that was chosen, a name, or a search. */
async function addressOf(base: KnowledgeBase, text: string): Promise<string> {
  if (text.startsWith(libraryAddress({}))) return text;
  const find = async (name: string) => entitiesNamed(await base.open(), name);
  // Without storage it is a search; the library says why it finds nothing.
  const meant = await meantBy(text, find).catch(() => undefined);
  return libraryAddress(meant ?? { search: text });
}

async function entitiesNamed(db: KnowledgeDb, name: string): Promise<EntityRow[]> {
  return (await search(db, { query: name, limit: LOOKED_AMONG })).entities;
}

/** A text as a suggestion is written: XML in Chromium, the text itself in Firefox. */
function written(text: string): string {
  if (!IN_CHROMIUM) return text;
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
  // Control characters and halves of a character are no XML.
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/[&<>"']/gu, (character) => `&${names[character]};`);
}
