import { useState } from 'preact/hooks';
import type { Pickable } from '../ui/entity-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import { Toasts, useToasts } from '../ui/toast.tsx';
import { useActivePage } from './active-page.ts';
import { Footer } from './footer.tsx';
import { NewEntity } from './new-entity.tsx';
import { PageCast } from './page-cast.tsx';
import { QuickNote } from './quick-note.tsx';
import { SearchField, SearchResults } from './search.tsx';
import { SiteBar } from './site-bar.tsx';
import { Start } from './start.tsx';

/** What the popup does below its search field. */
export type Doing = { what: 'look' } | { what: 'entity'; name: string } | { what: 'note'; on: Pickable | null };

/** The toolbar popup: the page's known names, search, and the two things a reader writes in passing. */
export function App() {
  const page = useActivePage();
  const toasts = useToasts();
  const [query, setQuery] = useState('');
  const [doing, setDoing] = useState<Doing>({ what: 'look' });
  const searching = query.trim() !== '';

  const look = () => setDoing({ what: 'look' });
  const done = (text: string) => {
    toasts.say({ text });
    look();
    page.reload();
  };

  return (
    <>
      <SiteBar page={page.value} onSwitched={page.reload} />
      <main class="main">
        {doing.what === 'entity' && <NewEntity name={doing.name} onDone={done} onCancel={look} />}
        {doing.what === 'note' && <QuickNote on={doing.on} page={page.value} onDone={done} onCancel={look} />}
        {doing.what === 'look' && (
          <>
            <SearchField query={query} onQuery={setQuery} />
            {page.problem && <Notice tone="problem">{page.problem.message}</Notice>}
            {searching ? (
              <SearchResults query={query} />
            ) : (
              <PageCast page={page.value} onNote={(on) => setDoing({ what: 'note', on })} onSpotted={page.reload} />
            )}
            <Start readOnly={page.value?.private ?? false} query={query.trim()} onStart={setDoing} />
          </>
        )}
      </main>
      <Footer />
      <Toasts lines={toasts.lines} dismiss={toasts.dismiss} />
    </>
  );
}
