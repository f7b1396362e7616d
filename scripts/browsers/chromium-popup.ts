/** The toolbar popup and the side panel of Chromium as views, by bare DevTools messages. */
import type { CDPSession } from 'playwright-core';
import type { View } from './browser.ts';
import { attach, type Target } from './chromium-target.ts';
import { callText } from './script-text.ts';

/** Keys with a name, as DevTools takes them: the code and the number that Windows gives the key. */
const NAMED_KEYS: Record<string, { code: string; number: number; text?: string }> = {
  Tab: { code: 'Tab', number: 9 },
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Escape: { code: 'Escape', number: 27 },
  Backspace: { code: 'Backspace', number: 8 },
  Delete: { code: 'Delete', number: 46 },
  Space: { code: 'Space', number: 32, text: ' ' },
  ArrowLeft: { code: 'ArrowLeft', number: 37 },
  ArrowUp: { code: 'ArrowUp', number: 38 },
  ArrowRight: { code: 'ArrowRight', number: 39 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
  Home: { code: 'Home', number: 36 },
  End: { code: 'End', number: 35 },
};
const MODIFIERS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

export interface Popup {
  view: View;
  close(): Promise<void>;
}

/** Takes hold of the popup that is open, or null where none is. */
export async function findPopup(
  root: CDPSession,
  extensionOrigin: string,
  known: ReadonlySet<string>,
): Promise<Popup | null> {
  const view = await findView(root, `${extensionOrigin}/`, known);
  return (
    view && {
      view,
      async close() {
        await view.evaluate(() => window.close()).catch(() => {});
      },
    }
  );
}

/** A page of the extension's that stands in no tab, by how its address begins; null where there is none. */
export async function findView(
  root: CDPSession,
  address: string,
  known: ReadonlySet<string> = new Set(),
): Promise<View | null> {
  const { targetInfos } = await root.send('Target.getTargets');
  const info = targetInfos.find(
    (each) => each.type === 'page' && each.url.startsWith(address) && !known.has(each.targetId),
  );
  return info ? createView(await attach(root, info.targetId)) : null;
}

export async function emulateScheme(view: View, scheme: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await targets.get(view)?.send('Emulation.setEmulatedMedia', { features });
}

const targets = new WeakMap<View, Target>();

function createView(target: Target): View {
  const evaluateText = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await target.send<{
      result: { value: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const pointer = (type: string, x: number, y: number, more: object = {}): Promise<unknown> =>
    target.send('Input.dispatchMouseEvent', { type, x, y, ...more });
  let at = { x: 0, y: 0 };
  const view: View = {
    url: async () => String(await evaluateText('location.href')),
    evaluate: ((run: (arg: never) => unknown, arg?: unknown) => evaluateText(callText(run, arg))) as View['evaluate'],
    async screenshot(clip) {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', {
        format: 'png',
        ...(clip ? { clip: { ...clip, scale: 1 } } : {}),
      });
      return Buffer.from(data, 'base64');
    },
    mouse: {
      async move(x, y) {
        at = { x, y };
        await pointer('mouseMoved', x, y);
      },
      async click(x, y, button = 'left', clicks = 1) {
        at = { x, y };
        await pointer('mouseMoved', x, y);
        for (let clickCount = 1; clickCount <= clicks; clickCount += 1) {
          await pointer('mousePressed', x, y, { button, clickCount });
          await pointer('mouseReleased', x, y, { button, clickCount });
        }
      },
      async drag(from, to) {
        await pointer('mousePressed', from.x, from.y, { button: 'left', clickCount: 1 });
        await pointer('mouseMoved', to.x, to.y, { button: 'left' });
        await pointer('mouseReleased', to.x, to.y, { button: 'left', clickCount: 1 });
      },
      wheel: async (deltaX, deltaY) => void (await pointer('mouseWheel', at.x, at.y, { deltaX, deltaY })),
    },
    keyboard: {
      press: (chord) => press(target, chord),
      holding: (key) => Promise.reject(new Error(`No test holds ${key} in the popup.`)),
      type: async (text) => void (await target.send('Input.insertText', { text })),
    },
  };
  targets.set(view, target);
  return view;
}

async function press(target: Target, chord: string): Promise<void> {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  const modifiers = parts.reduce((sum, part) => sum + (MODIFIERS[part] ?? 0), 0);
  const named = NAMED_KEYS[key];
  const plain = key === 'Space' ? ' ' : key;
  const description = named
    ? { key: plain, code: named.code, windowsVirtualKeyCode: named.number }
    : { key, code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
  const typed = named ? named.text : modifiers & ~(MODIFIERS.Shift ?? 0) ? undefined : key;
  const text = typed === undefined ? {} : { text: typed };
  // What a chord does to a field is a command to the editor, which the platform's own key bindings give.
  const commands = modifiers === MODIFIERS.Control && key === 'a' ? { commands: ['selectAll'] } : {};
  await target.send('Input.dispatchKeyEvent', {
    type: typed === undefined ? 'rawKeyDown' : 'keyDown',
    modifiers,
    ...description,
    ...text,
    ...commands,
  });
  await target.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...description });
}
