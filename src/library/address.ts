/** What the library shows, as the fragment of its address has it, so that links and the back button work. */
export type Place =
  /** With what is searched for, where the address says it. */
  | { view: 'entities'; search?: string }
  | { view: 'entity'; id: string }
  /** With the name that the new entity is to have, where the address says it. */
  | { view: 'new'; name?: string }
  /** Several that are to become one. */
  | { view: 'merge'; ids: readonly string[] }
  /** One of which parts are to become another. */
  | { view: 'split'; id: string }
  | { view: 'alike' }
  | { view: 'packs' }
  | { view: 'changes' }
  | { view: 'settings' }
  | { view: 'keys' };

const ENTITY = 'entity=';
const SEARCH = 'search=';
const NEW = 'new=';
const MERGE = 'merge=';
const SPLIT = 'split=';

/** The place of a fragment such as `#entity=ID`; whatever is not known leads to the list of entities. */
export function readPlace(fragment: string): Place {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text.startsWith(ENTITY)) {
    const id = decode(text.slice(ENTITY.length));
    return id ? { view: 'entity', id } : { view: 'entities' };
  }
  if (text.startsWith(SEARCH)) return { view: 'entities', search: decode(text.slice(SEARCH.length)) };
  if (text.startsWith(NEW)) return { view: 'new', name: decode(text.slice(NEW.length)) };
  if (text.startsWith(MERGE)) return { view: 'merge', ids: text.slice(MERGE.length).split(',').map(decode) };
  if (text.startsWith(SPLIT)) return { view: 'split', id: decode(text.slice(SPLIT.length)) };
  switch (text) {
    case 'alike':
    case 'new':
    case 'packs':
    case 'changes':
    case 'settings':
    case 'keys':
      return { view: text };
    default:
      return { view: 'entities' };
  }
}

/** The fragment of a place, with its `#`. */
export function placeAddress(place: Place): string {
  if (place.view === 'entity') return `#${ENTITY}${encodeURIComponent(place.id)}`;
  if (place.view === 'split') return `#${SPLIT}${encodeURIComponent(place.id)}`;
  if (place.view === 'merge') return `#${MERGE}${place.ids.map(encodeURIComponent).join()}`;
  if (place.view === 'entities' && place.search !== undefined) return `#${SEARCH}${encodeURIComponent(place.search)}`;
  if (place.view === 'new' && place.name !== undefined) return `#${NEW}${encodeURIComponent(place.name)}`;
  return `#${place.view}`;
}

/** A stray per cent sign, as somebody may type into the address bar, is no reason to fail. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
