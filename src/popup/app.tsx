import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { useActivePage } from '../ui/active-page.ts';
import type { Done } from '../ui/done.ts';
import { guessKind } from '../ui/guess-kind.ts';
import { Notice } from '../ui/notice.tsx';
import { openKeys } from '../ui/open-keys.ts';
import { Toasts, useToasts } from '../ui/toast.tsx';
import { useHelpKey } from '../ui/use-help-key.ts';
import { useRequest } from '../ui/use-request.ts';
import type { DraftFields } from '../views.ts';
import { type Doing, draftOf, type Writing } from './doing.ts';
import { Footer } from './footer.tsx';
import { goThrough } from './go-through.ts';
import { leaveOpen, readLeftOpen } from './left-open.ts';
import { PageCast } from './page-cast.tsx';
import { RecentNotes } from './recent-notes.tsx';
import { SearchField, SearchResults } from './search.tsx';
import { SiteBar } from './site-bar.tsx';
import { Start } from './start.tsx';
import { Suggestions } from './suggestions.tsx';
import { useListedPage } from './use-listed-page.ts';
import { useNewHere } from './use-new-here.ts';
import { WriteForm } from './write-form.tsx';

const LOOK: Doing = { what: 'look' };

/** The toolbar popup: the page's known names, search, and the two things a reader writes in passing. */
export function App() {
  const page = useActivePage();
  const listed = useListedPage(page.value);
  const toasts = useToasts();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Doing | null>(null);
  /** How often something was taken back, after which the lists are read anew. */
  const [undone, setUndone] = useState(0);
  const left = useRequest(readLeftOpen, []);
  const doing = chosen ?? left.value ?? LOOK;
  const searching = query.trim() !== '';
  const newHere = useNewHere(listed, doing.what === 'look' && !left.loading && !searching);

  const go = (to: Doing) => {
    // A line about what was done before would cover the buttons of the form.
    toasts.clear();
    setChosen(to);
    leaveOpen(to);
  };
  const done = ({ said, change }: Done) => {
    go(LOOK);
    const undo = async () => {
      await send('change.undo', { change });
      setUndone((times) => times + 1);
      page.reload();
    };
    toasts.say({ text: said, undo });
    page.reload();
  };
  const cancel = (writing: Writing, written: DraftFields | null) => {
    go(LOOK);
    if (!written) return;
    const undo = async () => {
      await send('draft.set', { key: draftOf(writing), fields: written });
      go(writing);
    };
    toasts.say({ text: 'What you wrote was not saved.', undo });
  };

  useHelpKey(() => void openKeys().then(() => window.close()));

  return (
    <>
      <SiteBar
        site={page.value?.cast?.site}
        on={page.value?.on ?? true}
        above={page.value?.above ?? null}
        readOnly={page.value?.private ?? false}
        onSwitched={page.reload}
      />
      <main class="main" onKeyDown={goThrough}>
        {doing.what !== 'look' && (
          <WriteForm
            writing={doing}
            page={page.value}
            onDone={done}
            onNote={(on) => go({ what: 'note', on })}
            onBack={(draft) => {
              go(LOOK);
              if (draft) toasts.say({ text: 'Kept as a draft.' });
            }}
            onCancel={(written) => cancel(doing, written)}
          />
        )}
        {doing.what === 'look' && !left.loading && (
          <>
            <SearchField query={query} onQuery={setQuery} />
            <Start readOnly={page.value?.private ?? false} query={query.trim()} onStart={go} />
            {page.problem && <Notice tone="problem">{page.problem.message}</Notice>}
            {searching ? (
              <SearchResults query={query} />
            ) : (
              <>
                <PageCast
                  page={listed}
                  newHere={newHere}
                  onNote={(on) => go({ what: 'note', on })}
                  onSpotted={page.reload}
                />
                <Suggestions
                  key={`suggestions ${undone}`}
                  page={page.value}
                  onAdd={(name) => go({ what: 'entity', name, kind: guessKind(name) })}
                  onNever={(name, undo) => toasts.say({ text: `${name} is not suggested again.`, undo })}
                />
                <RecentNotes key={`notes ${undone}`} />
              </>
            )}
          </>
        )}
      </main>
      <div class="end">
        <Toasts lines={toasts.lines} dismiss={toasts.dismiss} />
        {doing.what === 'look' && <Footer />}
      </div>
    </>
  );
}
