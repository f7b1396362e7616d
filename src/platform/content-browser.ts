/**
 * The content script's own door to the extension API, since every page pays for what it loads: none of the polyfill,
 * nothing touched before it is needed. `chrome` is there under that name in both browsers, and in both it is a property
 * of the script's own world, so that no element of the page with that id can stand in its place.
 */

/** A port to the background. */
export interface ContentPort {
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(gone: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

type Heard = (message: unknown, sender: unknown, answer: (result: unknown) => void) => void;

interface ContentRuntime {
  /** Undefined once the extension was updated or removed under the script. */
  readonly id?: string;
  readonly onMessage: { addListener(heard: Heard): void };
  connect(about: { name: string }): ContentPort;
  getURL(path: string): string;
}

declare const chrome: { readonly runtime: ContentRuntime };

/** What a content script may use of the browser. Asked for anew each time: it goes when the extension does. */
export function contentRuntime(): ContentRuntime {
  return chrome.runtime;
}
