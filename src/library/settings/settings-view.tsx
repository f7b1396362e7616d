import { send } from '../../platform/send.ts';
import { Notice } from '../../ui/notice.tsx';
import { ShortcutsHelp } from '../../ui/shortcuts-help.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { placeAddress } from '../address.ts';
import { useLibrary } from '../library-context.ts';
import { CardOpening } from './card-opening.tsx';
import { Choices } from './choices.tsx';
import { Exclusions } from './exclusions.tsx';
import { FactsVerified } from './facts-verified.tsx';
import { NamesMarked } from './names-marked.tsx';
import { SightingsSettings } from './sightings-settings.tsx';
import { Tags } from './tags.tsx';
import { Underlines } from './underlines.tsx';
import { Unsuggested } from './unsuggested.tsx';
import { WhereSpotted } from './where.tsx';

/** How Apropos behaves on pages. */
export function SettingsView() {
  const { version } = useLibrary();
  const { value: settings, problem } = useRequest(() => send('settings.get', {}), [version]);
  return (
    <section class="view" aria-labelledby="view-heading">
      <h1 id="view-heading">Settings</h1>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {settings && <CardOpening settings={settings} />}
      {settings && <NamesMarked {...settings} />}
      {settings && <Underlines settings={settings} />}
      {settings && <WhereSpotted settings={settings} />}
      {settings && <FactsVerified {...settings} />}
      {settings && <SightingsSettings settings={settings} />}
      <Tags />
      <Exclusions />
      <Choices />
      <Unsuggested />
      <section class="section" aria-labelledby="shortcuts-heading">
        <div class="section-head">
          <h2 id="shortcuts-heading">Keyboard shortcuts</h2>
        </div>
        <ShortcutsHelp />
        <p>
          <a href={placeAddress({ view: 'keys' })}>All keys</a>
        </p>
      </section>
    </section>
  );
}
