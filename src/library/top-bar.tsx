import { type Place, placeAddress } from './address.ts';

const VIEWS = [
  { view: 'entities', word: 'Entities' },
  { view: 'packs', word: 'Packs' },
  { view: 'changes', word: 'Changes' },
  { view: 'settings', word: 'Settings' },
  { view: 'keys', word: 'Keys' },
] as const;

const WITHIN_ENTITIES: ReadonlySet<Place['view']> = new Set(['entity', 'new', 'merge', 'split', 'alike']);

/** The name of the house and the way to its rooms. */
export function TopBar({ place }: { place: Place }) {
  const current = WITHIN_ENTITIES.has(place.view) ? 'entities' : place.view;
  return (
    <header class="top">
      <p class="wordmark">Apropos</p>
      <nav aria-label="Library">
        <ul class="top-views">
          {VIEWS.map(({ view, word }) => (
            <li key={view}>
              <a href={placeAddress({ view })} aria-current={current === view ? 'page' : undefined}>
                {word}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
