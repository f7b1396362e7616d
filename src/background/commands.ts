import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { Command } from '../platform/page-messages.ts';
import { switchPanel } from '../platform/panel.ts';

/** Answers keyboard commands, of which most are for the page. Their names are those of the manifest. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener(async (command, pressedIn) => {
    // Before anything is waited for, since it is opened for a key alone.
    if (command === 'open-panel') return switchPanel(pressedIn?.windowId);
    const tab = pressedIn ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id !== undefined) await ask(tab.id, 'command', { command: command as Command });
  });
}
