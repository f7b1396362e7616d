/** Drives Firefox over Marionette, everything from its chrome context: tabs, frames, popup, background, input. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Keyboard, LaunchOptions, Mouse, Rect, Tab, View } from './browser.ts';
import { type ChromeDriver, installChromeDriver, type KeyPress, type MousePress, type Ref } from './firefox-chrome.ts';
import { requestsInChrome, serveInChrome } from './firefox-network.ts';
import { startFirefox } from './firefox-process.ts';
import { backgroundMemory, profileScripts } from './firefox-profile.ts';
import { connectTo } from './firefox-wire.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { endOf, killGroup, removeFolder, temporaryFolder, watchGroup } from './remains.ts';
import { callText } from './script-text.ts';

/** The extension's address is known beforehand, as Firefox takes it from this preference. */
const UUID = '5f0c9b1e-6f0a-4c58-9c5a-0d3f5c1a7e42';

declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: { add(id: string, granted: { permissions: string[]; origins: string[] }): Promise<void> };
  };
};

type Call = <M extends keyof ChromeDriver>(
  method: M,
  ...args: Parameters<ChromeDriver[M]>
) => Promise<Awaited<ReturnType<ChromeDriver[M]>>>;

export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? temporaryFolder('firefox');
  if (!options.profile && options.template) cpSync(options.template, profile, { recursive: true });
  const proxy = options.recordRequests ? await startRecordingProxy() : undefined;
  const id = geckoId(options.extension);
  const {
    process: child,
    pid,
    marionette,
    consoleErrors,
  } = await startFirefox(executable, profile, {
    headless: options.headless,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(proxy ? proxyPrefs(proxy) : {}),
      ...options.firefoxPrefs,
    },
  });
  watchGroup(pid);
  const ended = endOf(child).then(() => {
    marionette.end();
    proxy?.close();
    if (!options.profile) removeFolder(profile);
  });
  const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    capabilities: { alwaysMatch: {} },
  });
  await marionette.send('WebDriver:SetTimeouts', { script: 300_000 });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const inChrome = async <R>(expression: string): Promise<R> => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => ${expression}).then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: String(error && error.message || error) })));`;
    const { value } = await marionette.send<{ value: string }>('WebDriver:ExecuteAsyncScript', { script, args: [] });
    return unpack(value);
  };
  await inChrome(callText(installChromeDriver, { extensionId: id }));
  const driver = await connectTo('aproposDriver', inChrome);
  void ended.then(driver.end);
  const call: Call = (method, ...args) => driver.send(method, args);
  await inChrome(callText(letIntoPrivateWindows, id));
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  if (options.size) await call('resize', options.size.width, options.size.height);

  const tabOf = (tab: number): Tab => createTab(call, tab);
  const evaluateInBackground = async (run: (arg: never) => unknown, arg?: unknown): Promise<never> =>
    unpack(await call('runInBackground', scriptFor(callText(run, arg))));
  const setPrefs = async (prefs: Record<string, number>): Promise<void> => {
    for (const [name, value] of Object.entries(prefs)) {
      await inChrome(`Services.prefs.setIntPref('${name}', ${value})`);
    }
  };
  const origin = `moz-extension://${UUID}`;
  const browser: Browser = {
    name: 'firefox',
    version: capabilities.browserVersion,
    profile,
    extensionOrigin: origin,
    background: {
      evaluate: evaluateInBackground as Browser['background']['evaluate'],
      stop: () => call('stopBackground'),
      memory: () => backgroundMemory(inChrome, origin),
    },
    open: async (url, { privateWindow = false } = {}) => tabOf(await call('openTab', url, privateWindow)),
    openExtensionPage: async (path) => tabOf(await call('openTab', `${origin}/${path}`, false)),
    tabs: async () => (await call('listTabs')).map(({ tab }) => tabOf(tab)),
    async openPopup(tab) {
      const number = numbers.get(tab);
      if (number === undefined) throw new Error('This tab is not of this browser.');
      await call('openPopup', number);
      return createView(call, { view: 'popup' });
    },
    closePopup: () => call('closePopup'),
    async panel() {
      await call('sidebar');
      return createView(call, { view: 'sidebar' });
    },
    async command(name, tab) {
      const shortcut = await evaluateInBackground(async (name: string) => {
        const { browser } = globalThis as unknown as {
          browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
        };
        return (await browser.commands.getAll()).find((each) => each.name === name)?.shortcut ?? '';
      }, name);
      if (!shortcut) throw new Error(`The command ${name} has no shortcut.`);
      await tab.activate();
      await tab.keyboard.press(String(shortcut).replace('Ctrl', 'Control'));
    },
    async clickSelectionMenu(item, tab) {
      const at = await tab.evaluate(() => {
        const { left, top, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.activate();
      await tab.mouse.click(at.x, at.y, 'right');
      await call('clickMenu', item.title);
    },
    async colourScheme(scheme) {
      await setPrefs({
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
        // Popup and sidebar go with the browser's own windows.
        'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      });
    },
    async system({ forcedColours, reducedMotion }) {
      await setPrefs({
        'browser.display.document_color_use': forcedColours ? 2 : 0,
        'ui.prefersReducedMotion': Number(reducedMotion),
      });
    },
    complaints: async () => [
      ...(await call('complaints')),
      ...consoleErrors.map((text) => ({ text: text.replace(/^console\.error: /, ''), source: '' })),
    ],
    scriptTimes: (loads) => profileScripts(inChrome, origin, loads),
    serveOnly: (url, body) =>
      inChrome(callText(serveInChrome, { url, body: body.toString('base64'), extensionId: id })),
    extensionRequests: () => inChrome(callText(requestsInChrome)),
    requests: () => proxy?.requests ?? [],
    async kill() {
      killGroup(pid);
      await ended;
    },
    async close() {
      // A page that asks before it is left holds up even a forced end, and its answer with it.
      const timer = setTimeout(() => killGroup(pid), 10_000);
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await ended;
      clearTimeout(timer);
      killGroup(pid);
    },
    ended,
  };
  return browser;
}

/**
 * Asked of the driver with the installation, this would start the extension a second time, under the welcome page that
 * the first one opens.
 */
async function letIntoPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** Pixels of height that a window is made to have at most, and the time that what follows the viewport takes. */
const TALLEST = 12_000;
const DRAWN_MS = 400;

function pageSize(): { width: number; height: number } {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { width: scrollWidth, height: scrollHeight };
}

/** The chrome driver's number of a tab. */
const numbers = new WeakMap<Tab, number>();

function createView(call: Call, ref: Ref): View {
  const evaluate = async (run: (arg: never) => unknown, arg?: unknown): Promise<unknown> =>
    unpack(await call('run', ref, scriptFor(callText(run, arg)), false));
  return {
    url: () => call('urlOf', ref),
    evaluate: evaluate as View['evaluate'],
    async screenshot(clip) {
      return Buffer.from(await call('draw', ref, clip ? await inDocument(call, ref, clip) : null), 'base64');
    },
    mouse: createMouse(call, ref),
    keyboard: createKeyboard(call, ref),
  };
}

function createTab(call: Call, tab: number): Tab {
  const ref = { tab };
  const view: Tab = {
    ...createView(call, ref),
    goto: (url) => call('load', tab, url),
    reload: () => call('reload', tab),
    activate: () => call('select', tab),
    close: () => call('closeTab', tab),
    resize: ({ width, height }) => call('resize', width, height),
    touch: {
      tap: (x, y) => call('touch', ref, x, y, false),
      hold: (x, y) => call('touch', ref, x, y, true),
    },
    async screenshotOfAll() {
      const before = await view.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const { height } = await view.evaluate(pageSize);
      await call('resize', before.width, Math.max(before.height, Math.min(height, TALLEST)));
      await pause(DRAWN_MS);
      const picture = await view.screenshot({ x: 0, y: 0, ...(await view.evaluate(pageSize)) });
      await call('resize', before.width, before.height);
      return picture;
    },
    print: async () => Buffer.from(await call('print', tab), 'base64'),
    frames: async () => (await call('frames', tab)).map((frame) => createView(call, { frame })),
    async inClosedRoot(host, run, arg) {
      const inRoot = `(() => {
        let root = document;
        for (const selector of ${JSON.stringify(host.split('>>>'))}) {
          root = [...(root?.querySelectorAll(selector) ?? [])].map((each) => each.openOrClosedShadowRoot).find(Boolean);
        }
        return root ? (${run.toString()})(${JSON.stringify(arg)}, root) : null;
      })()`;
      return unpack(
        await call('run', ref, scriptFor(`(() => { const __name = (f) => f; return ${inRoot}; })()`), true),
      );
    },
  };
  numbers.set(view, tab);
  return view;
}

async function inDocument(call: Call, ref: Ref, clip: Rect): Promise<Rect> {
  const [x = 0, y = 0] = unpack<number[]>(await call('run', ref, scriptFor('[scrollX, scrollY]'), false));
  return { ...clip, x: clip.x + x, y: clip.y + y };
}

function createMouse(call: Call, ref: Ref): Mouse {
  let at = { x: 0, y: 0 };
  const send = (presses: MousePress[]): Promise<void> => {
    at = presses.at(-1) ?? at;
    return call('mouse', ref, presses);
  };
  return {
    move: (x, y) => send([moved({ x, y })]),
    click(x, y, name = 'left', clicks = 1) {
      const button = name === 'right' ? 2 : 0;
      const presses = [moved({ x, y })];
      for (let clickCount = 1; clickCount <= clicks; clickCount += 1) {
        presses.push({ x, y, type: 'mousedown', button, buttons: button === 2 ? 2 : 1, clickCount });
        if (button === 2) presses.push({ x, y, type: 'contextmenu', button, buttons: 0, clickCount: 1 });
        presses.push({ x, y, type: 'mouseup', button, buttons: 0, clickCount });
      }
      return send(presses);
    },
    drag(from, to) {
      const held = { button: 0, buttons: 1, clickCount: 1 };
      const steps = [1, 2, 3, 4].map((step) => ({
        x: from.x + ((to.x - from.x) * step) / 4,
        y: from.y + ((to.y - from.y) * step) / 4,
      }));
      return send([
        moved(from),
        { ...from, ...held, type: 'mousedown' },
        ...steps.map((step) => ({ ...step, ...held, type: 'mousemove' as const })),
        { ...to, ...held, type: 'mouseup', buttons: 0 },
      ]);
    },
    wheel: (deltaX, deltaY) => call('wheel', ref, at.x, at.y, deltaX, deltaY),
  };
}

const moved = (to: { x: number; y: number }): MousePress => ({
  ...to,
  type: 'mousemove',
  button: 0,
  buttons: 0,
  clickCount: 1,
});

function createKeyboard(call: Call, ref: Ref): Keyboard {
  return {
    press: (chord) => call('keys', ref, [keyPress(chord)]),
    async holding(key, run) {
      await call('keyDown', ref, `KEY_${key}`, true);
      try {
        return await run();
      } finally {
        await call('keyDown', ref, `KEY_${key}`, false);
      }
    },
    type: (text) =>
      call(
        'keys',
        ref,
        [...text].map((character) => ({ ...NO_MODIFIERS, key: character === '\n' ? 'KEY_Enter' : character })),
      ),
  };
}

const NO_MODIFIERS = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

/** "Control+Shift+a" as EventUtils takes it. */
function keyPress(chord: string): KeyPress {
  const parts = chord.split('+');
  const last = parts.pop() ?? '';
  const named = last === 'Space' ? ' ' : last;
  return {
    key: named.length > 1 ? `KEY_${named}` : parts.length > 0 ? named.toLowerCase() : named,
    ctrlKey: parts.includes('Control'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
  };
}

/** A script for the driver's `run`: it answers the expression's value, or the error, as one string. */
function scriptFor(expression: string): string {
  return `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${expression}).then(
      (value) => done(JSON.stringify({ value })),
      (error) => done(JSON.stringify({ error: String(error && error.stack ? error.message + '\\n' + error.stack : error) })));`;
}

function unpack<R>(text: string): R {
  const { value, error } = JSON.parse(text) as { value: R; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

function geckoId(extension: string): string {
  const file = join(extension, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no built extension in ${extension}.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${file} names no browser_specific_settings.gecko.id.`);
  return id;
}

function proxyPrefs(proxy: RecordingProxy): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}
