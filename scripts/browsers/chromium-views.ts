/** Pages, frames and the popup of Chromium as views. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Keyboard, Mouse, Tab, Touch, View } from './browser.ts';
import { callText } from './script-text.ts';

/** Milliseconds that what follows the viewport takes to be drawn. */
const DRAWN_MS = 400;

type Point = { x: number; y: number };

function createMouse(page: Page, origin: () => Promise<Point>): Mouse {
  const at = async (x: number, y: number): Promise<[number, number]> => {
    const { x: left, y: top } = await origin();
    return [left + x, top + y];
  };
  return {
    move: async (x, y) => page.mouse.move(...(await at(x, y))),
    click: async (x, y, button = 'left', clickCount = 1) =>
      page.mouse.click(...(await at(x, y)), { button, clickCount }),
    async drag(from, to) {
      await page.mouse.move(...(await at(from.x, from.y)));
      await page.mouse.down();
      await page.mouse.move(...(await at(to.x, to.y)), { steps: 4 });
      await page.mouse.up();
    },
    wheel: (deltaX, deltaY) => page.mouse.wheel(deltaX, deltaY),
  };
}

function createKeyboard(page: Page): Keyboard {
  return {
    press: (chord) => page.keyboard.press(chord),
    async holding(key, run) {
      await page.keyboard.down(key);
      try {
        return await run();
      } finally {
        await page.keyboard.up(key);
      }
    },
    type: (text) => page.keyboard.type(text),
  };
}

function createTouch(page: Page): Touch {
  return {
    async tap(x, y) {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    // What a driver sends to it is a tap, however long it lasts.
    hold: () => Promise.reject(new Error('Long presses are driven in Firefox only.')),
  };
}

const HERE: Point = { x: 0, y: 0 };

function createPageView(page: Page): View {
  const evaluate = (run: (arg: never) => unknown, arg?: unknown): Promise<unknown> => page.evaluate(callText(run, arg));
  return {
    url: async () => page.url(),
    evaluate: evaluate as View['evaluate'],
    screenshot: (clip) => page.screenshot(clip ? { clip } : {}),
    mouse: createMouse(page, async () => HERE),
    keyboard: createKeyboard(page),
  };
}

function createFrameView(frame: Frame): View {
  const page = frame.page();
  const origin = async (): Promise<Point> => {
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    if (!box) throw new Error('The frame is not shown.');
    const { left, top } = await element.evaluate((node) => {
      const { borderLeftWidth, borderTopWidth } = getComputedStyle(node as Element);
      return { left: Number.parseFloat(borderLeftWidth), top: Number.parseFloat(borderTopWidth) };
    });
    return { x: box.x + left, y: box.y + top };
  };
  const evaluate = (run: (arg: never) => unknown, arg?: unknown): Promise<unknown> =>
    frame.evaluate(callText(run, arg));
  return {
    url: async () => frame.url(),
    evaluate: evaluate as View['evaluate'],
    async screenshot(clip) {
      const { x, y } = await origin();
      const size = await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const part = clip ?? { ...HERE, ...size };
      return page.screenshot({ clip: { ...part, x: x + part.x, y: y + part.y } });
    },
    mouse: createMouse(page, origin),
    keyboard: createKeyboard(page),
  };
}

/** A page can be read before its last picture has come, which may be never. */
const READABLE = { waitUntil: 'domcontentloaded' } as const;
const REST_MS = 3_000;

/** Goes to an address and waits until the page can be read. */
export async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, READABLE);
  } catch (error) {
    const [why] = /net::\w+/.exec(String(error)) ?? [];
    throw why ? new Error(`Chromium could not open ${url}: ${why}`, { cause: error }) : error;
  }
  await rest(page);
}

async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: REST_MS }).catch(() => {});
}

export function createTab(page: Page): Tab {
  return {
    ...createPageView(page),
    goto: (url) => goTo(page, url),
    async reload() {
      await page.reload(READABLE);
      await rest(page);
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
    resize: (size) => page.setViewportSize(size),
    touch: createTouch(page),
    async screenshotOfAll() {
      const before = page.viewportSize();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (before) await page.setViewportSize({ width: before.width, height: Math.max(before.height, height) });
      await pause(DRAWN_MS);
      const picture = await page.screenshot({ fullPage: true });
      if (before) await page.setViewportSize(before);
      return picture;
    },
    print: () => page.pdf({ printBackground: true }),
    frames: async () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(createFrameView),
    inClosedRoot: (host, run, arg) => inTurn(page, async () => callInClosedRoot(await sessionOf(page), host, run, arg)),
  };
}

const looks = new WeakMap<Page, Promise<unknown>>();

/** One look into a page after the other: each ends what the session knows of the page's nodes. */
function inTurn<R>(page: Page, look: () => Promise<R>): Promise<R> {
  const turn = (looks.get(page) ?? Promise.resolve()).then(look);
  looks.set(
    page,
    turn.catch(() => {}),
  );
  return turn;
}

/** A new session costs more than most that is asked in it. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

async function callInClosedRoot<A, R>(
  session: CDPSession,
  host: string,
  run: (arg: A, root: ShadowRoot) => R,
  arg: A,
): Promise<R | null> {
  const objectId = await closedRoot(session, host);
  if (!objectId) return null;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () { const __name = (f) => f; return (${run.toString()})(${JSON.stringify(arg)}, this); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  // Held any longer, the root would live on in the page after its host has gone.
  await session.send('Runtime.releaseObject', { objectId }).catch(() => {});
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as R;
}

/** The remote object of the closed root that a path of selectors leads to. */
async function closedRoot(session: CDPSession, path: string): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  let nodeId: number | undefined = root.nodeId;
  try {
    for (const selector of path.split('>>>')) nodeId &&= await closedRootIn(session, nodeId, selector);
    return nodeId ? (await session.send('DOM.resolveNode', { nodeId })).object.objectId : undefined;
  } finally {
    // Else the page would go on to tell of each change of its nodes.
    await session.send('DOM.disable').catch(() => {});
  }
}

/** The closed root of the first element within a node that a selector selects and that has one. */
async function closedRootIn(session: CDPSession, nodeId: number, selector: string): Promise<number | undefined> {
  for (const each of (await session.send('DOM.querySelectorAll', { nodeId, selector })).nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId: each });
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!closed) continue;
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [closed.backendNodeId],
    });
    return nodeIds[0];
  }
  return undefined;
}
