/**
 * The knowledge base: everything the reader knows, in one IndexedDB database with a name.
 *
 * Open one with `openKnowledge` and hand it to the functions below. They take and give what the messages of the same
 * name do (src/platform/messages.ts). A promise that writes resolves when the disk has it; what can go wrong is a
 * Problem, and then nothing was written. Every change by the reader is in the journal and can be undone; asked for
 * again with the same `request`, it is answered again and not made twice.
 */

export { aboutEntities } from './about-entities.ts';
export { addAlias, deleteAlias, switchAlias, updateAlias } from './aliases.ts';
export { alikeOf, listAlike } from './alike.ts';
export { deleteEntities, setKinds, tagEntities } from './bulk.ts';
export { entityCalled } from './called.ts';
export { checkFact } from './checks.ts';
export { addChoice, deleteChoice, listChoices } from './choices.ts';
export { addDistinct, deleteDistinct, listDistinct } from './distinct.ts';
export { draftsAmong, readDraft, writeDraft } from './drafts.ts';
export { createEntity, deleteEntity, updateEntity } from './entities.ts';
export { addExclusion, deleteExclusion, exclusionsFor, listExclusions } from './exclusions.ts';
export { addFact, deleteFact, updateFact } from './facts.ts';
export { listChanges, undoChange } from './journal.ts';
export { knownEntities } from './known-entities.ts';
export { catchUp, compileNames, storedLexicon } from './lexicon-store.ts';
export type { LoadedLexicon } from './loaded-lexicon.ts';
export { mergeEntities } from './merge-entities.ts';
export { movedSince } from './moved.ts';
export { nameOutcomes } from './name-outcomes.ts';
export { addNote, deleteNote, recentNotes, updateNote } from './notes.ts';
export { type KnowledgeDb, openKnowledge } from './open.ts';
export { resumePackWork } from './pack-work.ts';
export { addPack, type BundledPack, installPack, listPacks, removePack, switchPackOff, switchPackOn } from './packs.ts';
export { type QuotedIn, quotesOn } from './quotes.ts';
export { entityRows, listEntities, notedAmong } from './rows.ts';
export { search } from './search.ts';
export { resumeSearchWork } from './search-work.ts';
export { changeSettings, readSettings, writeSettings } from './settings.ts';
export { sightedBefore } from './sightings/before.ts';
export { eraseForgotten, hasForgotten } from './sightings/erase.ts';
export { forgetSightings } from './sightings/forget.ts';
export { keepSightings, type Seen } from './sightings/keep.ts';
export { newHere } from './sightings/new-here.ts';
export { keepTold } from './sightings/told.ts';
export { sightedSites, sightingRows, viewCompany, viewSightings } from './sightings/view.ts';
export { isOn, isSighted, isWhole, switched } from './sites.ts';
export { splitEntity } from './split-entity.ts';
export { leftDrafts, strandedDrafts } from './stranded-drafts.ts';
export { colourTag, listTags } from './tags.ts';
export { addUnsuggested, deleteUnsuggested, listUnsuggested, suggestible } from './unsuggested.ts';
export { viewEntity } from './view.ts';
