/** All of the library but the list that it opens on: see with-rest.tsx. */

export { ChangesView } from './changes/changes-view.tsx';
export { EntitiesPage } from './entities-page.tsx';
export { KeysView } from './keys-view.tsx';
export { FoundNotes } from './list/found-notes.tsx';
export { AlikeView } from './merge/alike-view.tsx';
export { PacksView } from './packs/packs-view.tsx';
export { SettingsView } from './settings/settings-view.tsx';
