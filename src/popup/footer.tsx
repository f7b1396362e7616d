import { browser } from '../platform/browser.ts';
import { LibraryIcon, SettingsIcon } from '../ui/icons/action-icons.tsx';

/** The ways to the library. */
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
    </footer>
  );
}
