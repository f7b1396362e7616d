/**
 * One way to drive Chromium and Firefox, each with the built extension inside: for `npm start`, the browser
 * tests and the benches. Nothing here is faked: pointer and keys go through the browser's own input, windows
 * and popups are the real ones. Coordinates are CSS pixels of a view's own viewport, times are milliseconds.
 */

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** The browsers that `--browser` means: all where it is left out, none where it names none. */
export const browsersNamed = (option: string | undefined): BrowserName[] =>
  BROWSER_NAMES.filter((name) => option === undefined || option === name);

export interface LaunchOptions {
  /** The built extension's folder, absolute. */
  extension: string;
  /** A profile to use and keep. Left out: a fresh one, removed when the browser ends. */
  profile?: string;
  /** Firefox: a profile that a fresh one begins as a copy of (firefox-template.ts). */
  template?: string | undefined;
  headless: boolean;
  /** The page's viewport. */
  size?: Size;
  /** Chromium without a window: the screen, which bounds the popup. Its own is 800 by 600, as nobody's is. */
  screen?: Size;
  /** Sends all traffic through a proxy that lists every request and lets only loopback through. */
  recordRequests?: boolean;
  /** Firefox: further preferences, to take something away from the extension. */
  firefoxPrefs?: Record<string, string | number | boolean>;
}

export interface Size {
  width: number;
  height: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Mouse {
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: 'left' | 'right', clicks?: number): Promise<void>;
  /** Presses at the first point, moves to the second in steps, and lets go: selects text. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Turns the wheel at the pointer's place. */
  wheel(deltaX: number, deltaY: number): Promise<void>;
}

export interface Touch {
  tap(x: number, y: number): Promise<void>;
  /** Stays until the browser takes it for a long press, and lifts. Firefox only. */
  hold(x: number, y: number): Promise<void>;
}

export interface Keyboard {
  /** A key or a chord by the names of KeyboardEvent.key: "Escape", "Tab", "Shift+Tab", "Control+a". */
  press(chord: string): Promise<void>;
  /** Keeps a key down while something is done: "Shift". */
  holding<T>(key: string, run: () => Promise<T>): Promise<T>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
}

/** A document that can be looked into: a tab's page, a frame in it, or the toolbar popup. */
export interface View {
  /** The document's address. */
  url(): Promise<string>;
  /**
   * Runs a function in the document's own world and answers what it returns. It is sent as text: it sees its
   * one argument and nothing of the file it stands in. Argument and result are JSON.
   */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** PNG of what is visible of this view, or of a part of it. */
  screenshot(clip?: Rect): Promise<Buffer>;
  mouse: Mouse;
  keyboard: Keyboard;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Makes the viewport this large; Firefox sizes the window, and with it all its tabs. */
  resize(size: Size): Promise<void>;
  /** A finger on the page. */
  touch: Touch;
  /** PNG of the page from top to bottom. */
  screenshotOfAll(): Promise<Buffer>;
  /** The page as it is printed, backgrounds included: a PDF. */
  print(): Promise<Buffer>;
  /** The frames of the page, those in closed shadow roots included. */
  frames(): Promise<View[]>;
  /**
   * Runs a function on the closed shadow root of the first element that `host` selects; null where none has one. After
   * `>>>` it selects within the root of what it selected before.
   * Argument and result are JSON; the function's last argument is the root.
   */
  inClosedRoot<A, R>(host: string, run: (arg: A, root: ShadowRoot) => R, arg: A): Promise<R | null>;
}

interface Background {
  /** Runs a function in the background, waking it where it sleeps. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Ends the background as the browser does when it is idle. */
  stop(): Promise<void>;
  /** Bytes that it holds after a collection: its objects, and the contents of its typed arrays. */
  memory(): Promise<number>;
}

/**
 * What the extension's scripts in pages took of the pages' main threads, what they made the browser do included: the
 * time that the threads worked, without that which they waited for a processor that others held.
 */
export interface ScriptTime {
  /** Milliseconds in all. */
  ms: number;
  /** Milliseconds of the task in which they took the most. */
  longestMs: number;
}

export interface SystemWants {
  forcedColours: boolean;
  reducedMotion: boolean;
}

/** An error that a page, an extension page or the background left in the console. */
export interface Complaint {
  text: string;
  /** Address of the script or page, where known. */
  source: string;
}

export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  readonly profile: string;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at its end. */
  readonly extensionOrigin: string;
  readonly background: Background;
  /**
   * Opens a page and waits until it can be read, and a while for what it still loads then. Private windows: Firefox
   * only.
   */
  open(url: string, options?: { privateWindow?: boolean }): Promise<Tab>;
  /** Opens one of the extension's pages in a tab, by its path in the built folder. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Tabs that are open now, those the extension opened included. */
  tabs(): Promise<Tab[]>;
  /** The real toolbar popup, over the given tab. */
  openPopup(tab: Tab): Promise<View>;
  closePopup(): Promise<void>;
  /** The panel beside the page, once it is open. */
  panel(): Promise<View>;
  /**
   * A command's shortcut in the given tab. Firefox: the real keys. Chromium: the event, which no driver's keys reach.
   */
  command(name: string, tab: Tab): Promise<void>;
  /** A click on the extension's item in the context menu of the selection, which must stand. */
  clickSelectionMenu(item: { id: string; title: string }, tab: Tab): Promise<void>;
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Has pages find the system to use few colours of its own, or to want no motion. */
  system(wants: SystemWants): Promise<void>;
  complaints(): Promise<Complaint[]>;
  /**
   * Tells of each load what the extension's scripts in pages took of main threads during it. One comes after the other;
   * each answers the tab it opened, which is closed then.
   */
  scriptTimes(loads: readonly (() => Promise<Tab>)[]): Promise<ScriptTime[]>;
  /** From now on the network of pages is this one page, of UTF-8: every other request is refused. */
  serveOnly(url: string, body: Buffer): Promise<void>;
  /** Addresses that the extension or its scripts in pages asked the network for since the first `serveOnly`. */
  extensionRequests(): Promise<string[]>;
  /** Addresses asked for since the launch, with `recordRequests`. "host:port" for encrypted ones. */
  requests(): string[];
  /** Ends the browser at once, as a crash does, and keeps the profile for a relaunch. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, by whomever. */
  readonly ended: Promise<void>;
}

/** A launched browser's name for people: "Chromium 156.0", "Firefox 153.7". */
export function labelOf(browser: Browser): string {
  const name = browser.name === 'chromium' ? 'Chromium' : 'Firefox';
  return `${name} ${browser.version.split('.').slice(0, 2).join('.')}`;
}
