import { useEffect, useMemo } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { WithTags } from '../ui/tags.tsx';
import { Toasts, useToasts } from '../ui/toast.tsx';
import { useHelpKey } from '../ui/use-help-key.ts';
import type { Place } from './address.ts';
import { type Library, LibraryContext } from './library-context.ts';
import { EntitiesView } from './list/entities-view.tsx';
import { Said, useSaid } from './said.tsx';
import { TopBar } from './top-bar.tsx';
import { goTo, usePlace } from './use-place.ts';
import { useVersion } from './use-version.ts';
import { WithRest } from './with-rest.tsx';

const TITLES: Readonly<Record<Place['view'], string>> = {
  entities: 'Entities',
  entity: 'Entities',
  new: 'New entity',
  merge: 'Merge',
  split: 'Split',
  alike: 'Perhaps the same',
  packs: 'Packs',
  changes: 'Changes',
  settings: 'Settings',
  keys: 'Keys',
};

/** The whole library: what the address names, below one bar. */
export function App() {
  const place = usePlace();
  const { version, beside, next } = useVersion();
  const toasts = useToasts();
  const { line, say, clear } = useSaid();
  const { say: offerUndo } = toasts;

  const library = useMemo<Library>(
    () => ({
      version,
      beside,
      changed(text) {
        next();
        if (text !== undefined) say(text);
      },
      deleted(text, { change }, back) {
        next();
        clear();
        const undo = async () => {
          await send('change.undo', { change });
          next();
          if (back) goTo(back);
        };
        offerUndo({ text, undo });
      },
      cancelled(restore) {
        clear();
        const undo = async () => {
          await restore();
          next();
        };
        offerUndo({ text: 'What you wrote was not saved.', undo });
      },
    }),
    [version, beside, next, say, clear, offerUndo],
  );

  useHelpKey(() => goTo({ view: 'keys' }));

  useEffect(() => {
    document.title = `${TITLES[place.view]} · Apropos library`;
  }, [place.view]);

  return (
    <LibraryContext.Provider value={library}>
      <TopBar place={place} />
      <main class="main" id="main">
        <WithTags version={beside}>
          <View place={place} />
        </WithTags>
      </main>
      <Said line={line} />
      <Toasts lines={toasts.lines} dismiss={toasts.dismiss} />
    </LibraryContext.Provider>
  );
}

function View({ place }: { place: Place }) {
  switch (place.view) {
    case 'alike':
      return <WithRest>{({ AlikeView }) => <AlikeView />}</WithRest>;
    case 'packs':
      return <WithRest>{({ PacksView }) => <PacksView />}</WithRest>;
    case 'changes':
      return <WithRest>{({ ChangesView }) => <ChangesView />}</WithRest>;
    case 'settings':
      return <WithRest>{({ SettingsView }) => <SettingsView />}</WithRest>;
    case 'keys':
      return <WithRest>{({ KeysView }) => <KeysView />}</WithRest>;
    default:
      return <EntitiesView place={place} />;
  }
}
