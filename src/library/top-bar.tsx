import { type Place, placeAddress } from './address.ts';

const VIEWS = [
  { view: 'entities', word: 'Entities' },
  { view: 'packs', word: 'Packs' },
  { view: 'changes', word: 'Changes' },
  { view: 'settings', word: 'Settings' },
] as const;

/** The name of the house and the way to its rooms. */
export function TopBar({ place }: { place: Place }) {
  const current = place.view === 'entity' || place.view === 'new' ? 'entities' : place.view;
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
