/**
 * The knowledge base: everything the reader knows, in one IndexedDB database with a name.
 *
 * Open one with `openKnowledge` and hand it to the functions below. They take and give what the messages of the same
 * name do (src/platform/messages.ts). A promise that writes resolves when the disk has it; what can go wrong is a
 * Problem, and then nothing was written. Every change by the reader is in the journal and can be undone; asked for
 * again with the same `request`, it is answered again and not made twice.
 */

export { listChanges, undoChange } from './changes/journal.ts';
export { type KnowledgeDb, openKnowledge } from './database/open.ts';
export { draftsAmong, readDraft, writeDraft } from './drafts/drafts.ts';
export { leftDrafts, strandedDrafts } from './drafts/stranded-drafts.ts';
export { aboutEntities } from './entities/about-entities.ts';
export { addAlias, deleteAlias, switchAlias, updateAlias } from './entities/aliases.ts';
export { alikeOf, listAlike } from './entities/alike.ts';
export { deleteEntities, setKinds, tagEntities } from './entities/bulk.ts';
export { checkFact } from './entities/checks.ts';
export { addDistinct, deleteDistinct, listDistinct } from './entities/distinct.ts';
export { createEntity, deleteEntity, updateEntity } from './entities/entities.ts';
export { addFact, deleteFact, updateFact } from './entities/facts.ts';
export { mergeEntities } from './entities/merge.ts';
export { nameOutcomes } from './entities/name-outcomes.ts';
export { splitEntity } from './entities/split.ts';
export { viewEntity } from './entities/view.ts';
export { knownEntities } from './lexicon/known-entities.ts';
export type { LoadedLexicon } from './lexicon/loaded.ts';
export { catchUp, compileNames, storedLexicon } from './lexicon/store.ts';
export { entityCalled } from './notes/called.ts';
export { addNote, deleteNote, recentNotes, updateNote } from './notes/notes.ts';
export { type QuotedIn, quotesOn } from './notes/quotes.ts';
export { colourTag, listTags } from './notes/tags.ts';
export {
  addPack,
  type BundledPack,
  installPack,
  listPacks,
  removePack,
  switchPackOff,
  switchPackOn,
} from './packs/packs.ts';
export { resumePackWork } from './packs/work.ts';
export { movedSince } from './rows/moved.ts';
export { entityRows, listEntities, notedAmong } from './rows/rows.ts';
export { search } from './search/search.ts';
export { resumeSearchWork } from './search/work.ts';
export { addChoice, deleteChoice, listChoices } from './settings/choices.ts';
export { addExclusion, deleteExclusion, exclusionsFor, listExclusions } from './settings/exclusions.ts';
export { changeSettings, readSettings, writeSettings } from './settings/settings.ts';
export { isNamed, isOn, isSighted, isWhole, siteState, switched } from './settings/sites.ts';
export { addUnsuggested, deleteUnsuggested, listUnsuggested, suggestible } from './settings/unsuggested.ts';
export { sightedBefore } from './sightings/before.ts';
export { eraseForgotten, hasForgotten } from './sightings/erase.ts';
export { forgetSightings } from './sightings/forget.ts';
export { keepSightings, type Seen } from './sightings/keep.ts';
export { newHere } from './sightings/new-here.ts';
export { keepTold } from './sightings/told.ts';
export { sightedSites, sightingRows, viewCompany, viewSightings } from './sightings/view.ts';
