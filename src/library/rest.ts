/** All of the library but the list that it opens on: see with-rest.tsx. */
export { AlikeView } from './alike-view.tsx';
export { ChangesView } from './changes-view.tsx';
export { EntitiesPage } from './entities-page.tsx';
export { FoundNotes } from './found-notes.tsx';
export { KeysView } from './keys-view.tsx';
export { PacksView } from './packs-view.tsx';
export { SettingsView } from './settings-view.tsx';
