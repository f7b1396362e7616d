import { search } from '../knowledge/index.ts';
import { browser } from '../platform/browser.ts';
import type { Found } from '../views.ts';
import { choicesOf, chosenAmong, nameIn } from './choices.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { libraryAddress, openAddress } from './tabs.ts';

/** Suggestions in the address bar, of which Chromium shows no more. */
const SHOWN = 8;
/** Characters of a summary or a note beside a name. */
const QUIET_LENGTH = 80;

/** Of those that the name of one that was chosen finds, which are best first. */
const LOOKED_AMONG = 50;

const TYPE_ON = 'Search names and notes in the Apropos library';
const IN_CHROMIUM = location.protocol === 'chrome-extension:';

interface Suggestion {
  /** What is entered when it is chosen: the address in the library, which Chromium does not show. */
  content: string;
  description: string;
}

/** Search from the address bar: the manifest's keyword, a space, and what one types in any search of ours. */
export function serveOmnibox(base: KnowledgeBase): void {
  const { omnibox } = browser;
  omnibox.setDefaultSuggestion({ description: TYPE_ON });
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    try {
      const found = await search(await base.open(), { query: text, limit: SHOWN });
      omnibox.setDefaultSuggestion({ description: written(found.hints.join(' ') || TYPE_ON) });
      suggest(suggestions(found));
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
function suggestions({ entities, notes }: Found): Suggestion[] {
  const rows = [
    ...entities.map(({ id, name, summary, kind }) => ({ id, name, quiet: summary || kind })),
    ...notes.map(({ note, entity }) => ({ id: entity.id, name: entity.name, quiet: `Note: ${note.text}` })),
  ];
  // What is chosen is told by its address: there is one suggestion for each entity.
  const byEntity = new Map(rows.toReversed().map((row) => [row.id, row]));
  const shown = rows.filter((row) => byEntity.get(row.id) === row).slice(0, SHOWN);
  const choices = choicesOf(shown);
  return shown.map(({ id, name, quiet }, at) => ({
    content: IN_CHROMIUM ? libraryAddress({ entity: id }) : (choices[at] ?? name),
    description: written(`${name} – ${quiet.replace(/\s+/gu, ' ').slice(0, QUIET_LENGTH)}`),
  }));
}

/** The place in the library that what was entered stands for: a suggestion that was chosen, or a search. */
async function addressOf(base: KnowledgeBase, text: string): Promise<string> {
  if (text.startsWith(libraryAddress({}))) return text;
  const entity = IN_CHROMIUM ? undefined : await entityChosen(base, text).catch(() => undefined);
  return libraryAddress(entity === undefined ? { search: text } : { entity });
}

async function entityChosen(base: KnowledgeBase, text: string): Promise<string | undefined> {
  const { entities } = await search(await base.open(), { query: nameIn(text), limit: LOOKED_AMONG });
  return chosenAmong(entities, text);
}

/** A text as a suggestion is written: XML in Chromium, the text itself in Firefox. */
function written(text: string): string {
  if (!IN_CHROMIUM) return text;
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
  // Control characters and halves of a character are no XML.
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/[&<>"']/gu, (character) => `&${names[character]};`);
}
