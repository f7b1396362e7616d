import { browser } from './browser.ts';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** The window that this page stands in. Chromium opens a panel only in a window that is named at once. */
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});

/** Opens the panel beside the page. To be called while a click is answered: browsers open it for nothing else. */
export async function openPanel(): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  if (!chrome?.sidePanel) return browser.sidebarAction.open();
  if (windowId !== undefined) await chrome.sidePanel.open({ windowId });
}
