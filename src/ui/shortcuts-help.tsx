import { browser } from '../platform/browser.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { useAction } from './use-action.ts';
import { useRequest } from './use-request.ts';

/** Chromium's own page of shortcuts, which has no function that opens it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Chromium tells commands by the alphabet; next and previous belong together. */
const ORDER = ['next-mention', 'previous-mention', 'open-card', 'add-selection', 'open-panel'];

/** The commands with their keys as they are now, and the way to where the browser lets the reader change them. */
export function ShortcutsHelp() {
  const { value: commands, problem } = useRequest(readCommands, []);
  const open = useAction(async () => {
    if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_PAGE });
  });
  const wrong = problem ?? open.problem;
  return (
    <div class="shortcuts">
      <dl class="keys">
        {commands?.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || 'Open the toolbar popup'}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : 'no keys'}</dd>
          </div>
        ))}
      </dl>
      <p class="shortcuts-where">
        The keys are set in the browser: in Firefox under Add-ons and themes, the gear, Manage Extension Shortcuts; in
        Chromium, Chrome and Edge at {CHROMIUM_PAGE}.
      </p>
      <div>
        <Button onClick={() => void open.run()}>Change the shortcuts</Button>
      </div>
      {wrong && <Notice tone="problem">{wrong.message}</Notice>}
    </div>
  );
}

/** In the order of the manual; the popup's, which browsers name differently, is the first. */
async function readCommands() {
  const all = await browser.commands.getAll();
  return all.toSorted((one, other) => ORDER.indexOf(one.name ?? '') - ORDER.indexOf(other.name ?? ''));
}
