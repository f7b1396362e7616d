/**
 * The half of the Firefox driver that runs inside the browser's own window, where Marionette's chrome context
 * puts it. `installChromeDriver` is sent there as text, once a session, so it stands alone.
 */
import type { Complaint, Rect } from './browser.ts';

/** A tab by its browser's id, a frame by its browsing context, or the extension's toolbar popup or sidebar. */
export type Ref = { tab: number } | { frame: number } | { view: 'popup' | 'sidebar' };

export interface KeyPress {
  /** As EventUtils takes it: one character, or "KEY_Escape". */
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

/** One event of the pointer, at a point of the view. */
export interface MousePress {
  x: number;
  y: number;
  type: 'mousemove' | 'mousedown' | 'mouseup' | 'contextmenu';
  button: number;
  buttons: number;
  clickCount: number;
}

export interface ChromeDriver {
  listTabs(): { tab: number; url: string }[];
  openTab(url: string, privateWindow: boolean): Promise<number>;
  load(tab: number, url: string): Promise<void>;
  reload(tab: number): Promise<void>;
  select(tab: number): void;
  closeTab(tab: number): void;
  urlOf(ref: Ref): string;
  frames(tab: number): number[];
  /** Runs a script that calls its last argument with a string, and answers that string. */
  run(ref: Ref, script: string, system: boolean): Promise<string>;
  runInBackground(script: string): Promise<string>;
  stopBackground(): Promise<void>;
  /** What the pointer does, one after the other: a question each would cost more than the events. */
  mouse(ref: Ref, presses: MousePress[]): Promise<void>;
  wheel(ref: Ref, x: number, y: number, deltaX: number, deltaY: number): Promise<void>;
  keys(ref: Ref, presses: KeyPress[]): Promise<void>;
  /** A finger, which the compositor sees as from a screen. */
  touch(ref: Ref, x: number, y: number, long: boolean): Promise<void>;
  keyDown(ref: Ref, key: string, down: boolean): void;
  /** PNG as base64; null is what is visible, a rectangle is in the document's coordinates. */
  draw(ref: Ref, rect: Rect | null): Promise<string>;
  /** PDF as base64. */
  print(tab: number): Promise<string>;
  /** Makes the page's viewport this large. */
  resize(width: number, height: number): Promise<void>;
  openPopup(tab: number): Promise<void>;
  closePopup(): Promise<void>;
  /** Waits until the sidebar is open and read. */
  sidebar(): Promise<void>;
  clickMenu(label: string): Promise<void>;
  complaints(): Complaint[];
}

interface WindowGlobal {
  innerWindowId: number;
  documentURI: { spec: string };
  getActor(name: 'MarionetteCommands'): {
    executeScript(
      script: string,
      args: unknown[],
      options: { async: boolean; timeout: number; sandboxName: string | null },
    ): Promise<string>;
  };
  drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
}

interface Context {
  id: number;
  children: Context[];
  fullZoom: number;
  currentWindowGlobal: WindowGlobal | null;
  webProgress: { isLoadingDocument: boolean };
}

interface TabBrowser extends HTMLElement {
  browserId: number;
  browsingContext: Context | null;
  currentURI: { spec: string };
  loadURI(uri: unknown, options: object): void;
  reload(): void;
}

interface ChromeWindow extends Window {
  gBrowser: {
    browsers: TabBrowser[];
    selectedBrowser: TabBrowser;
    selectedTab: { linkedBrowser: TabBrowser };
    addTab(url: string, options: object): { linkedBrowser: TabBrowser };
    removeTab(tab: object): void;
    getTabForBrowser(browser: TabBrowser): { linkedBrowser: TabBrowser };
  };
  OpenBrowserWindow(options: object): ChromeWindow;
  delayedStartupPromise: Promise<void>;
  mozInnerScreenX: number;
  mozInnerScreenY: number;
  windowUtils: {
    sendNativeTouchTap(x: number, y: number, long: boolean, done: null): void;
  };
  aproposDriver?: ChromeDriver;
}

interface Panel extends HTMLElement {
  state: string;
  hidePopup(): void;
  activateItem(item: Element): void;
}

interface Extension {
  views: Set<{ viewType: string; xulBrowser: TabBrowser }>;
  apiManager: {
    global: { browserActionFor(extension: Extension): { openPopup(window: Window, always: boolean): void } };
  };
  wakeupBackground?: () => Promise<void>;
  terminateBackground(options?: object): Promise<void>;
}

interface EventUtils {
  synthesizeMouseAtPoint(x: number, y: number, event: object, window: Window, done?: () => void): void;
  synthesizeWheelAtPoint(x: number, y: number, event: object, window: Window, done?: () => void): void;
  synthesizeKey(key: string, event: object, window: Window): void;
}

/** What the browser's own remote protocol prints with. */
interface Printer {
  addDefaultSettings(settings: { background: boolean }): object;
  getPrintSettings(settings: object): object;
  printToBinaryString(context: Context, settings: object): Promise<string>;
}

declare const Services: {
  io: { newURI(spec: string): unknown };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  scriptloader: { loadSubScript(url: string, scope: object): void };
  wm: { getEnumerator(type: string): Iterable<ChromeWindow> };
  focus: { activeWindow: Window | null };
  console: { registerListener(listener: { observe(message: unknown): void }): void };
};
declare const ChromeUtils: {
  importESModule(url: 'chrome://remote/content/shared/PDF.sys.mjs'): { print: Printer };
};
declare const BrowsingContext: { get(id: number): Context | null };
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
declare const Ci: Record<string, Record<string, number>> & {
  nsIScriptError: { new (): object; warningFlag: number; infoFlag: number };
};
declare const Cc: object;

interface ScriptError {
  flags: number;
  errorMessage: string;
  sourceName: string | null;
  lineNumber: number;
  columnNumber: number;
}

/** Puts the driver on the browser's window. */
export function installChromeDriver(arg: { extensionId: string }): void {
  const home = window as unknown as ChromeWindow;
  if (home.aproposDriver) return;
  const pause = (ms: number): Promise<void> => new Promise((resolve) => home.setTimeout(resolve, ms));
  const until = async <T>(
    what: string,
    look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
    ms = 15_000,
  ): Promise<T> => {
    for (const end = Date.now() + ms; Date.now() < end; ) {
      const found = await look();
      if (found) return found;
      await pause(20);
    }
    throw new Error(`Waited ${ms / 1000} s for ${what}.`);
  };
  const windows = (): ChromeWindow[] => [...Services.wm.getEnumerator('navigator:browser')];
  const extension = (): Extension => {
    const policy = WebExtensionPolicy.getByID(arg.extensionId);
    if (!policy) throw new Error('The extension is not installed.');
    return policy.extension;
  };
  const browserOf = (tab: number): TabBrowser => {
    for (const each of windows()) {
      const found = each.gBrowser.browsers.find((browser) => browser.browserId === tab);
      if (found) return found;
    }
    throw new Error('The tab is closed.');
  };
  const windowOf = (browser: TabBrowser): ChromeWindow => browser.ownerDocument.defaultView as unknown as ChromeWindow;
  const viewBrowser = (type: string): TabBrowser | undefined =>
    [...extension().views].find((view) => view.viewType === type)?.xulBrowser;
  const popupBrowser = (): TabBrowser | undefined => viewBrowser('popup');
  const contextIn = (browser: TabBrowser): Context => {
    if (!browser.browsingContext) throw new Error('The page is not ready.');
    return browser.browsingContext;
  };
  const contextOf = (ref: Ref): Context => {
    if ('tab' in ref) return contextIn(browserOf(ref.tab));
    const context = 'frame' in ref ? BrowsingContext.get(ref.frame) : viewBrowser(ref.view)?.browsingContext;
    if (!context) throw new Error('frame' in ref ? 'The frame is gone.' : `The ${ref.view} is closed.`);
    return context;
  };
  const hostOf = (ref: Ref): TabBrowser => {
    if ('tab' in ref) return browserOf(ref.tab);
    if ('view' in ref) {
      const view = viewBrowser(ref.view);
      if (!view) throw new Error(`The ${ref.view} is closed.`);
      return view;
    }
    const context = contextOf(ref) as Context & { top: { embedderElement: TabBrowser } };
    return context.top.embedderElement;
  };
  const globalOf = (context: Context): WindowGlobal => {
    if (!context.currentWindowGlobal) throw new Error('The document is gone.');
    return context.currentWindowGlobal;
  };
  const runIn = (context: Context, script: string, system: boolean): Promise<string> =>
    globalOf(context)
      .getActor('MarionetteCommands')
      .executeScript(script, [], { async: true, timeout: 120_000, sandboxName: system ? 'system' : null });

  const utilities = new WeakMap<Window, EventUtils>();
  const eventUtils = (window: Window): EventUtils => {
    const known = utilities.get(window);
    if (known) return known;
    const scope = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
    Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', scope);
    utilities.set(window, scope as unknown as EventUtils);
    return scope as unknown as EventUtils;
  };

  /** How a view's points stand in the browser window: a frame's own place is known by its screen position. */
  const placesOf = async (
    ref: Ref,
  ): Promise<{ window: ChromeWindow; placed: (x: number, y: number) => [number, number] }> => {
    const host = hostOf(ref);
    const box = host.getBoundingClientRect();
    let [left, top] = [0, 0];
    if ('frame' in ref) {
      const script = 'arguments[0](mozInnerScreenX + " " + mozInnerScreenY)';
      const [frameX, frameY] = (await runIn(contextOf(ref), script, true)).split(' ').map(Number);
      const [pageX, pageY] = (await runIn(contextIn(host), script, true)).split(' ').map(Number);
      left = (frameX ?? 0) - (pageX ?? 0);
      top = (frameY ?? 0) - (pageY ?? 0);
    }
    // The window around a page that is zoomed is not.
    const { fullZoom } = contextIn(host);
    return {
      window: windowOf(host),
      placed: (x, y) => [box.left + (left + x) * fullZoom, box.top + (top + y) * fullZoom],
    };
  };

  const documentIn = (browser: TabBrowser): number | undefined =>
    browser.browsingContext?.currentWindowGlobal?.innerWindowId;
  /** Resolves when another document than the one before can be read; what it still loads is waited for a while. */
  const settled = async (browser: TabBrowser, before: number | undefined, url?: string): Promise<void> => {
    const readable = 'arguments[0](String(document.readyState !== "loading"))';
    const isReadable = async (): Promise<boolean> => {
      const { currentWindowGlobal } = browser.browsingContext ?? {};
      if (!currentWindowGlobal || currentWindowGlobal.innerWindowId === before) return false;
      // A new tab's own blank page may come only now.
      if (currentWindowGlobal.documentURI.spec === 'about:blank' && url !== 'about:blank') return false;
      // A document that is left meanwhile does not answer; the next one will.
      return (await runIn(contextIn(browser), readable, true).catch(() => '')) === 'true';
    };
    // Scripts from hosts that do not answer hold up a page for long, and a reader waits.
    await until('the page to load', isReadable, 60_000);
    for (let waited = 0; waited < 3_000 && browser.browsingContext?.webProgress.isLoadingDocument; waited += 20) {
      await pause(20);
    }
    const { spec } = globalOf(contextIn(browser)).documentURI;
    const why = /^about:(?:net|cert)error\?.*\be=(\w+)/.exec(spec)?.[1];
    if (why) throw new Error(`Firefox could not open ${url ?? browser.currentURI.spec}: ${why}`);
  };
  const principal = { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() };

  const complaints: Complaint[] = [];
  Services.console.registerListener({
    observe(message) {
      // To ask is what gives it the properties of its kind.
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { flags, errorMessage, sourceName, lineNumber, columnNumber } = message as unknown as ScriptError;
      if (flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) return;
      complaints.push({ text: errorMessage, source: `${sourceName ?? ''}:${lineNumber}:${columnNumber}` });
    },
  });

  const driver: ChromeDriver = {
    listTabs: () =>
      windows().flatMap((each) =>
        each.gBrowser.browsers.map((browser) => ({ tab: browser.browserId, url: browser.currentURI.spec })),
      ),
    async openTab(url, privateWindow) {
      let window = home;
      if (privateWindow) {
        window = home.OpenBrowserWindow({ private: true });
        await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
        await until('the private window', () => window.gBrowser?.selectedBrowser);
        await window.delayedStartupPromise;
      }
      // A blank page first would be one of another process.
      const { linkedBrowser } = window.gBrowser.addTab(url, { ...principal, skipAnimation: true });
      window.gBrowser.selectedTab = window.gBrowser.getTabForBrowser(linkedBrowser);
      await settled(linkedBrowser, undefined, url);
      return linkedBrowser.browserId;
    },
    async load(tab, url) {
      const browser = browserOf(tab);
      const before = documentIn(browser);
      browser.loadURI(Services.io.newURI(url), principal);
      await settled(browser, before, url);
    },
    async reload(tab) {
      const browser = browserOf(tab);
      const before = documentIn(browser);
      browser.reload();
      await settled(browser, before);
    },
    select(tab) {
      const browser = browserOf(tab);
      const window = windowOf(browser);
      window.gBrowser.selectedTab = window.gBrowser.getTabForBrowser(browser);
      window.focus();
      browser.focus();
    },
    closeTab(tab) {
      const browser = browserOf(tab);
      const window = windowOf(browser);
      if (window !== home && window.gBrowser.browsers.length === 1) window.close();
      else window.gBrowser.removeTab(window.gBrowser.getTabForBrowser(browser));
    },
    urlOf: (ref) => globalOf(contextOf(ref)).documentURI.spec,
    frames(tab) {
      const below = (context: Context): number[] =>
        context.children.flatMap((child) => (child.currentWindowGlobal ? [child.id, ...below(child)] : []));
      return below(contextIn(browserOf(tab)));
    },
    run: (ref, script, system) => runIn(contextOf(ref), script, system),
    async runInBackground(script) {
      const found = (): Context | null | undefined =>
        [...extension().views].find((view) => view.viewType === 'background')?.xulBrowser.browsingContext;
      if (!found()) await extension().wakeupBackground?.();
      return runIn(await until('the background', found), script, false);
    },
    stopBackground: () =>
      extension().terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),
    async mouse(ref, presses) {
      const { window, placed } = await placesOf(ref);
      for (const press of presses) {
        const [x, y] = placed(press.x, press.y);
        await new Promise<void>((resolve) => {
          // The popup has a window system's window of its own, which asynchronous events do not find.
          const event = { ...press, asyncEnabled: press.type !== 'contextmenu' && !('view' in ref) };
          eventUtils(window).synthesizeMouseAtPoint(x, y, event, window, () => resolve());
          if (!event.asyncEnabled) resolve();
        });
      }
    },
    async wheel(ref, x, y, deltaX, deltaY) {
      const { window, placed } = await placesOf(ref);
      await new Promise<void>((resolve) => {
        const event = { deltaX, deltaY, deltaMode: 0, asyncEnabled: !('view' in ref) };
        eventUtils(window).synthesizeWheelAtPoint(...placed(x, y), event, window, () => resolve());
        if (!event.asyncEnabled) resolve();
      });
    },
    async touch(ref, x, y, long) {
      // The compositor knows where things are once it has been told of a frame.
      const drawn = 'requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]("")))';
      await runIn(contextOf(ref), drawn, true);
      const { window, placed } = await placesOf(ref);
      const { mozInnerScreenX, mozInnerScreenY, devicePixelRatio, windowUtils } = window;
      const [left, top] = placed(x, y);
      windowUtils.sendNativeTouchTap(
        Math.round((mozInnerScreenX + left) * devicePixelRatio),
        Math.round((mozInnerScreenY + top) * devicePixelRatio),
        long,
        null,
      );
    },
    keyDown(ref, key, down) {
      const window = windowOf(hostOf(ref));
      eventUtils(window).synthesizeKey(key, { type: down ? 'keydown' : 'keyup' }, window);
    },
    async keys(ref, presses) {
      const window = windowOf(hostOf(ref));
      for (const { key, ...modifiers } of presses) {
        eventUtils(window).synthesizeKey(key, modifiers, window);
        // The key goes to the page's process; what is asked of that process afterwards comes after it.
        await pause(0);
      }
    },
    async draw(ref, rect) {
      const snapshotOf = globalOf(contextOf(ref));
      const area = rect ? new DOMRect(rect.x, rect.y, rect.width, rect.height) : null;
      const bitmap = await snapshotOf.drawSnapshot(area, home.devicePixelRatio, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      let binary = '';
      for (let at = 0; at < bytes.length; at += 0x8000) {
        binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      }
      return btoa(binary);
    },
    async print(tab) {
      const { print } = ChromeUtils.importESModule('chrome://remote/content/shared/PDF.sys.mjs');
      const settings = print.getPrintSettings(print.addDefaultSettings({ background: true }));
      return btoa(await print.printToBinaryString(contextOf({ tab }), settings));
    },
    async resize(width, height) {
      const box = (): DOMRect => home.gBrowser.selectedBrowser.getBoundingClientRect();
      home.resizeBy(width - box().width, height - box().height);
      await until('the window to be resized', () => box().width === width && box().height === height);
    },
    async openPopup(tab) {
      driver.select(tab);
      const window = windowOf(browserOf(tab));
      await until('the window to be active', () => Services.focus.activeWindow === window);
      extension().apiManager.global.browserActionFor(extension()).openPopup(window, true);
      await until('the popup to load', () => {
        const popup = popupBrowser();
        const panel = popup?.closest('panel') as Panel | null;
        // A popup that is being made ready has no context yet.
        return popup?.browsingContext?.webProgress.isLoadingDocument === false && panel?.state === 'open';
      });
    },
    async closePopup() {
      const panel = popupBrowser()?.closest('panel') as Panel | null | undefined;
      panel?.hidePopup();
      await until('the popup to close', () => !popupBrowser());
    },
    async sidebar() {
      await until('the sidebar to load', () => {
        const context = viewBrowser('sidebar')?.browsingContext;
        return context?.webProgress.isLoadingDocument === false;
      });
    },
    async clickMenu(label) {
      const menu = home.document.getElementById('contentAreaContextMenu') as Panel;
      await until('the context menu', () => menu.state === 'open');
      const ours = arg.extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      const items = [...menu.querySelectorAll(`menuitem[id^="${ours}-menuitem"]`)];
      const item = items.find((each) => each.getAttribute('label')?.startsWith(label));
      if (!item) {
        const shown = items.map((each) => each.getAttribute('label')).join(', ');
        throw new Error(`The extension has no item "${label}" in the context menu, only: ${shown}`);
      }
      menu.activateItem(item);
    },
    complaints: () => complaints,
  };
  home.aproposDriver = driver;
}
