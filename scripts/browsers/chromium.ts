/** Drives Chromium and its kin over the DevTools protocol, mostly through Playwright. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Browser, Complaint, LaunchOptions, Tab, View } from './browser.ts';
import { workerMemory } from './chromium-memory.ts';
import { type PageNetwork, replaceNetwork } from './chromium-network.ts';
import { emulateScheme, findPopup, findView, type Popup } from './chromium-popup.ts';
import { traceScripts } from './chromium-trace.ts';
import { createTab, goTo } from './chromium-views.ts';
import { waitFor } from './point.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { killGroup, removeFolder, temporaryFolder, watchGroup } from './remains.ts';
import { callText } from './script-text.ts';

const DISABLED = [
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'OptimizationHints',
  // The browser's own bubbles, each of which has a process from the start in case that somebody opens it.
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  // A process is started when a page needs one, and none for the case that one might: in benchmarks each load waits for
  // its own.
  'SpareRendererForSitePerProcess',
  'Translate',
];
const FLAGS = [
  // The browser's own: tabs, popups and panels come without gliding there. Pages move as they do for readers.
  '--animation-duration-scale=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  `--disable-features=${DISABLED.join()}`,
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--no-default-browser-check',
  '--no-first-run',
];

export async function launchChromium(executable: string, options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? temporaryFolder('chromium');
  const { width, height } = options.screen ?? { width: 1920, height: 1080 };
  const proxy = options.recordRequests ? await startRecordingProxy() : undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: options.headless,
    viewport: options.headless ? (options.size ?? { width: 1280, height: 800 }) : null,
    colorScheme: null,
    // Playwright would close the browser by itself on Ctrl-C; remains.ts does.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Pages come back from the history as they were left, as they do for readers.
    ignoreDefaultArgs: [
      '--disable-back-forward-cache',
      '--disable-component-extensions-with-background-pages',
      '--disable-extensions',
    ],
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.headless ? [`--screen-info={${width}x${height}}`] : []),
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const complaints = collectComplaints(context);
  const root = await rootSession(context);
  const pid = await processId(root);
  watchGroup(pid);
  const ended = new Promise<void>((resolve) => {
    context.once('close', () => {
      killGroup(pid);
      proxy?.close();
      if (!options.profile) removeFolder(profile);
      resolve();
    });
  });
  const { product } = (await root.send('Browser.getVersion')) as { product: string };
  const extensionOrigin = await findExtension(context, root, options.extension);

  const { name } = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')) as { name: string };

  // A worker that was stopped stays the same target and answers again when it runs again.
  let asleep = false;
  const worker = async (): Promise<Worker> => {
    const find = (): Worker | undefined =>
      context.serviceWorkers().find((each) => each.url().startsWith(`${extensionOrigin}/`));
    const now = find();
    if (now && !asleep) return now;
    const coming = context.waitForEvent('serviceworker', { timeout: 15_000 });
    coming.catch(() => {});
    await inWorkerDomain(context, (session) =>
      session.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` }),
    );
    asleep = false;
    return find() ?? coming;
  };
  const evaluateInBackground = async (run: (arg: never) => unknown, arg?: unknown): Promise<unknown> =>
    (await worker()).evaluate(callText(run, arg));
  let network: PageNetwork | undefined;
  let scheme: 'light' | 'dark' | null = null;
  const prepared = async (page: Page): Promise<Tab> => {
    if (scheme) await page.emulateMedia({ colorScheme: scheme });
    return createTab(page);
  };
  let popup: Popup | undefined;
  let panel: View | undefined;
  const pageTargets = async (): Promise<Set<string>> => {
    const { targetInfos } = await root.send('Target.getTargets');
    return new Set(targetInfos.map((each) => each.targetId));
  };

  return {
    name: 'chromium',
    version: product.replace(/^.*\//, ''),
    profile,
    extensionOrigin,
    background: {
      evaluate: evaluateInBackground as Browser['background']['evaluate'],
      async stop() {
        await inWorkerDomain(context, (session) => session.send('ServiceWorker.stopAllWorkers'));
        asleep = true;
      },
      memory: async () => {
        await worker();
        return workerMemory(root, extensionOrigin);
      },
    },
    async open(url, { privateWindow = false } = {}) {
      if (privateWindow) throw new Error('Private windows are driven in Firefox only.');
      const page = await context.newPage();
      const tab = await prepared(page);
      await network?.watch(page);
      await goTo(page, url);
      return tab;
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      const tab = await prepared(page);
      await goTo(page, `${extensionOrigin}/${path}`);
      return tab;
    },
    tabs: async () => Promise.all(context.pages().map(prepared)),
    async openPopup(tab) {
      await tab.activate();
      const before = await pageTargets();
      await evaluateInBackground(async () => {
        const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } };
        await chrome.action.openPopup();
      });
      const opened = await findPopup(root, extensionOrigin, before);
      if (!opened) throw new Error('The popup did not open.');
      popup = opened;
      if (scheme) await emulateScheme(opened.view, scheme);
      await opened.view.evaluate(async () => {
        if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
      });
      return opened.view;
    },
    async closePopup() {
      await popup?.close();
      popup = undefined;
    },
    async panel() {
      panel = await waitFor('the panel to open', () => findView(root, `${extensionOrigin}/panel/`));
      if (scheme) await emulateScheme(panel, scheme);
      return panel;
    },
    async command(name, tab) {
      await tab.activate();
      await evaluateInBackground(async (name: string) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
            tabs: { query(of: object): Promise<unknown[]> };
          };
        };
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, active);
      }, name);
    },
    async clickSelectionMenu(item, tab) {
      await tab.activate();
      const selectionText = await tab.evaluate(() => String(getSelection()));
      await evaluateInBackground(
        async (arg: { item: string; selectionText: string; pageUrl: string }) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
              tabs: { query(of: object): Promise<unknown[]> };
            };
          };
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const { item, ...info } = arg;
          chrome.contextMenus.onClicked.dispatch({ ...info, menuItemId: item, editable: false, frameId: 0 }, active);
        },
        { item: item.id, selectionText, pageUrl: await tab.url() },
      );
    },
    async colourScheme(value) {
      scheme = value;
      await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme: value })));
      // One that has closed by itself cannot be told.
      for (const view of [popup?.view, panel]) if (view) await emulateScheme(view, value).catch(() => {});
    },
    async system({ forcedColours, reducedMotion }) {
      const media = {
        forcedColors: forcedColours ? ('active' as const) : ('none' as const),
        reducedMotion: reducedMotion ? ('reduce' as const) : ('no-preference' as const),
      };
      await Promise.all(context.pages().map((page) => page.emulateMedia(media)));
    },
    complaints: async () => complaints,
    scriptTimes: (loads) => traceScripts(root, { origin: extensionOrigin, name }, loads),
    async serveOnly(url, body) {
      network ??= await replaceNetwork(context, extensionOrigin);
      network.serve(url, body);
    },
    extensionRequests: async () => network?.requests ?? [],
    requests: () => proxy?.requests ?? [],
    async kill() {
      killGroup(pid);
      await ended;
    },
    async close() {
      const timer = setTimeout(() => killGroup(pid), 10_000);
      await context.close().catch(() => {});
      clearTimeout(timer);
      await ended;
    },
    ended,
  };
}

async function rootSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the profile.');
  return browser.newBrowserCDPSession();
}

async function processId(root: CDPSession): Promise<number> {
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const main = processInfo.find((each) => each.type === 'browser');
  if (!main) throw new Error('The browser did not tell its process.');
  return main.id;
}

/**
 * The extension's origin. Chromium takes the extension from its flags; Google Chrome ignores those, and takes it
 * over the pipe.
 */
async function findExtension(context: BrowserContext, root: CDPSession, folder: string): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 5_000 }).catch(() => undefined));
  if (worker) return worker.url().split('/').slice(0, 3).join('/');
  const { id } = (await root.send('Extensions.loadUnpacked', { path: folder })) as { id: string };
  return `chrome-extension://${id}`;
}

/** Runs something in the ServiceWorker domain, which a page's session has. */
async function inWorkerDomain(context: BrowserContext, run: (session: CDPSession) => Promise<unknown>): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await run(session);
  await session.detach();
}

function collectComplaints(context: BrowserContext): Complaint[] {
  const complaints: Complaint[] = [];
  context.on('weberror', (error) => {
    complaints.push({ text: String(error.error().stack ?? error.error()), source: error.page()?.url() ?? '' });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push({ text: message.text(), source: message.location().url });
  });
  const listen = (worker: Worker): void => {
    worker.on('console', (message) => {
      if (message.type() === 'error') complaints.push({ text: message.text(), source: worker.url() });
    });
  };
  context.serviceWorkers().forEach(listen);
  context.on('serviceworker', listen);
  return complaints;
}
