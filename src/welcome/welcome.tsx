import { browser } from '../platform/browser.ts';
import { ShortcutsHelp } from '../ui/shortcuts-help.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { PackChoices } from './pack-choices.tsx';
import { PageAccess } from './page-access.tsx';
import { Picture } from './picture.tsx';

/** What the reader sees once, after the installation. */
export function Welcome() {
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
      </header>
      <Picture />
      <PageAccess />
      <section aria-labelledby="packs-heading">
        <h2 id="packs-heading">Start with some names</h2>
        <p class="quiet">
          A pack is a set of names with short summaries, kept inside the extension. Switch on what you read about; you
          can change it at any time.
        </p>
        <PackChoices />
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
          <a class="button" data-look="primary" href={browser.runtime.getURL('library/library.html')}>
            Open the library
          </a>
        </div>
      </section>
    </main>
  );
}
