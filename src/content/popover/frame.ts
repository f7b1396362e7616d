import type { FromCard, ToCard } from '../../platform/card-port.ts';
import { contentRuntime } from '../../platform/content-browser.ts';
import { hear } from '../../platform/hear.ts';
import type { Host } from '../host/host.ts';
import { createBox, setSeen } from './box.ts';
import { portTo } from './handshake.ts';
import { type Anchor, type Place, placeCard } from './place.ts';

/** Pixels of height before the card has told its own. */
const FIRST_HEIGHT = 200;
/** Milliseconds within which a pointer that leaves a card that became lower may not have moved. */
const SHRINK_MS = 300;
/** Milliseconds that a card may take to tell its height before it is shown all the same. */
const PATIENCE_MS = 1000;

export interface CardFrameListener {
  heard(message: Exclude<FromCard, { size: unknown }>): void;
  entered(): void;
  left(): void;
}

export interface CardFrame {
  /** Has the frame make ready what will be shown, unseen. */
  prepare(message: ToCard, anchor: Anchor): void;
  show(message: ToCard, anchor: Anchor, focus: boolean): void;
  /** What the card stands beside has moved. */
  keepBeside(anchor: Anchor): void;
  hide(): void;
  /** Whether it still is where it was shown: a page may take our element out, or move it. */
  stands(): boolean;
  /** Hands the frame a port, by the nonce that it told the background. */
  handPort(nonce: string): void;
}

/**
 * The card: a frame of the extension's own origin in a popover in the host's closed root. The page can neither reach
 * the frame's window nor see its keys. Made at first need and kept.
 */
export function createCardFrame(host: Host, signal: AbortSignal, listener: CardFrameListener): CardFrame {
  const frame = document.createElement('iframe');
  let port: MessagePort | undefined;
  let last: ToCard = { hide: true };
  let anchor: Anchor | undefined;
  let height = 0;
  /** When it last became lower, on the page's clock: the pointer may stand where it was. */
  let shrankAt = -SHRINK_MS;
  /** The card left the pointer, and not the pointer the card. */
  let wasLeft = false;
  let shown = false;
  let wantsFocus = false;
  let focusBefore: Element | null = null;

  frame.style.cssText = 'display:block;width:100%;height:100%;border:0;color-scheme:normal';
  // Not by its title, which a pointer that rests where the card opens would have over the card.
  const ariaLabel = 'Apropos';
  // A page that is isolated from other origins lets no other frame in, and is told the address of one it turns away.
  Object.assign(frame, { ariaLabel, credentialless: true });
  const box = createBox(frame);
  box.addEventListener('pointerenter', () => {
    wasLeft = false;
    listener.entered();
  });
  box.addEventListener('pointerleave', () => {
    // Its reader may be about to bring back what was deleted in it.
    wasLeft = performance.now() - shrankAt < SHRINK_MS;
    if (!wasLeft) listener.left();
  });
  hear(signal, window, 'pointermove', () => {
    if (!wasLeft) return;
    wasLeft = false;
    listener.left();
  });

  // A page with a frame of ours in it is not kept for the way back, and Chromium tells it of that frame.
  hear(signal, window, 'beforeunload', () => box.remove());

  const stands = (): boolean => box.matches(':popover-open');

  /** Again for each document of the frame: one that the page took out and we put back has loaded again. */
  function handPort(nonce: string): void {
    // Nowhere but in our root, where no page can look over the reader's shoulder.
    if (frame.getRootNode() !== host.root) return;
    port = portTo(frame, nonce, (message) => {
      if ('size' in message) resized(message.size.height);
      else listener.heard(message);
    });
    port.postMessage(last);
  }

  function send(message: ToCard, beside: Anchor): void {
    anchor = beside;
    host.attach();
    frame.src ||= contentRuntime().getURL('card/card.html');
    if (!box.isConnected) host.root.append(box);
    if (!stands()) {
      setSeen(box, false);
      box.showPopover();
    }
    last = message;
    height = 0;
    port?.postMessage(message);
    place(FIRST_HEIGHT);
  }

  function place(wanted: number): void {
    if (!anchor?.boxes.length) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    // A page may magnify its root, and us with it.
    box.style.zoom = String(1 / host.element.currentCSSZoom);
    for (const [side, length] of Object.entries(placeCard(anchor, wanted, viewport))) {
      box.style[side as keyof Place] = `${length}px`;
    }
  }

  function resized(newHeight: number): void {
    if (newHeight < height) shrankAt = performance.now();
    height = newHeight;
    if (!stands()) return;
    place(height);
    reveal();
  }

  function reveal(): void {
    if (!shown || !box.inert) return;
    setSeen(box, true);
    // Where no script of ours runs in it, no key would lead out of it again.
    if (wantsFocus && port) takeFocus();
    else port?.postMessage({ seen: true } satisfies ToCard);
  }

  function takeFocus(): void {
    wantsFocus = false;
    if (document.activeElement !== host.element) focusBefore = document.activeElement;
    // From Firefox's sidebar; Chromium lets no page take the focus from what stands beside it.
    window.focus();
    frame.focus();
  }

  return {
    prepare: send,

    show(message, beside, focus) {
      const prepared = !focus && height && JSON.stringify(message) === JSON.stringify(last);
      shown = true;
      wantsFocus = focus;
      if (prepared) {
        anchor = beside;
        place(height);
        reveal();
      } else {
        send(message, beside);
        // Not where it was hidden meanwhile, and is to show something else.
        if (box.inert) setTimeout(() => last === message && reveal(), PATIENCE_MS);
        else if (focus) takeFocus();
      }
    },

    keepBeside(beside) {
      anchor = beside;
      place(height || FIRST_HEIGHT);
    },

    hide() {
      shown = false;
      last = { hide: true };
      port?.postMessage(last);
      const hadFocus = document.activeElement === host.element;
      if (stands()) box.hidePopover();
      if (!hadFocus) return;
      frame.blur();
      (focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    },

    stands,

    handPort,
  };
}
