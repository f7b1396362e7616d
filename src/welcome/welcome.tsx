import { browser } from '../platform/browser.ts';
import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { ShortcutsHelp } from '../ui/shortcuts-help.tsx';
import { useRequest } from '../ui/use-request.ts';
import type { PackRow } from '../views.ts';
import { FirstStep } from './first-step.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { PackChoices } from './pack-choices.tsx';
import { PageAccess } from './page-access.tsx';
import { Picture } from './picture.tsx';

/** The hand-written pack, with which to begin. */
const SAMPLE = 'sample';

/** What the reader sees once, after the installation. */
export function Welcome() {
  const { value: packs, problem, reload } = useRequest(() => send('pack.list', {}), []);
  const turn = async ({ id }: PackRow, on: boolean): Promise<void> => {
    await send('pack.switch', { id, on });
    reload();
  };
  const sample = packs?.find(({ id }) => id === SAMPLE);
  return (
    <main class="welcome">
      <header class="hello">
        <p class="wordmark">Apropos</p>
        <h1>What you know, where you read</h1>
        <p>
          Apropos underlines the people, places and agreements that you know in the news you read. Point at a name and a
          card shows who or what it is, and what you wrote about it. What you note comes back wherever the name does.
        </p>
        <p class="promise">Nothing leaves this browser.</p>
        {sample && <FirstStep sample={sample} onSwitchOn={() => turn(sample, true)} />}
      </header>
      <Picture />
      <PageAccess />
      <section aria-labelledby="packs-heading">
        <h2 id="packs-heading">Names to start with</h2>
        <p class="quiet">
          A pack is a set of names with short summaries, kept inside the extension. Switch on what you read about; you
          can change it at any time.
        </p>
        {problem && <Notice tone="problem">{problem.message}</Notice>}
        <PackChoices packs={packs ?? []} onSwitch={turn} />
      </section>
      <HowItWorks />
      <section aria-labelledby="shortcuts-heading">
        <h2 id="shortcuts-heading">By keyboard</h2>
        <ShortcutsHelp />
      </section>
      <section aria-labelledby="library-heading">
        <h2 id="library-heading">All of it in one place</h2>
        <p class="quiet">The library has every name and note, the packs, what you changed, and the settings.</p>
        <div>
          <a class="button" href={browser.runtime.getURL('library/library.html')}>
            Open the library
          </a>
        </div>
      </section>
    </main>
  );
}
