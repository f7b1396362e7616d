import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';

const ADD = 'add-selection';

/** "Add to Apropos" in the context menu of selected text. */
export function serveMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ADD, title: 'Add to Apropos', contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId === ADD && tab?.id !== undefined) await ask(tab.id, 'command', { command: ADD });
  });
}
