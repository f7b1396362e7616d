import { browser } from '../platform/browser.ts';
import { openPanel } from '../platform/panel.ts';
import { LibraryIcon, PanelIcon, SettingsIcon } from '../ui/icons/action-icons.tsx';

/** The window that the popup stands in. */
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});

/** The ways to the library, and to the panel beside the page. */
export function Footer() {
  return (
    <footer class="footer">
      <a href={browser.runtime.getURL('library/library.html')} target="_blank" rel="noopener">
        <LibraryIcon size={16} />
        Library
      </a>
      <a href={browser.runtime.getURL('library/library.html#settings')} target="_blank" rel="noopener">
        <SettingsIcon size={16} />
        Settings
      </a>
      <button
        type="button"
        onClick={() => {
          void openPanel(windowId).then(() => window.close());
        }}
      >
        <PanelIcon size={16} />
        Beside the page
      </button>
    </footer>
  );
}
