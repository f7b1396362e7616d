import { browser } from './browser.ts';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * Opens the panel beside the page. To be called while a click or a key is answered: browsers open it for nothing else.
 *
 * @param windowId Chromium opens it only in a window that is named at once
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  if (!chrome?.sidePanel) return browser.sidebarAction.open();
  if (windowId !== undefined) await chrome.sidePanel.open({ windowId });
}

/** The same for a key, which closes it again in Firefox; Chromium does not tell at once whether it is open. */
export async function switchPanel(windowId: number | undefined): Promise<void> {
  if ('sidebarAction' in browser) await browser.sidebarAction.toggle();
  else await openPanel(windowId);
}
