import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { Command } from '../platform/page-messages.ts';

/** Hands keyboard commands to the page they are meant for. Their names are those of the manifest. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener(async (command, pressedIn) => {
    const tab = pressedIn ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id !== undefined) await ask(tab.id, 'command', { command: command as Command });
  });
}
