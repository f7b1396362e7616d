import { hear } from '../../platform/hear.ts';
import { addressNow } from '../page/address.ts';
import { isLong } from './furniture.ts';
import type { Scope } from './reading.ts';
import { type Holder, holderOf } from './tree.ts';

/** Milliseconds without a change before the page is read again. */
const QUIET_MS = 250;
/** Milliseconds after which a page that never stops changing is read all the same. */
const LONGEST_WAIT_MS = 2000;
/** Milliseconds within which a page without reloads has the content of an address that it went to. */
const SETTLED_MS = 20_000;
/** What of an element, beside its content, decides whether its text is shown. */
const SHOWING = ['class', 'hidden', 'open', 'aria-hidden'];

export interface ChangeListener {
  /** At once, before whatever happens next in the page: some of its tree is another. */
  mutated(): void;
  /** The elements that were read; none where nothing was. */
  roots(): readonly Element[];
  /** What stands in a node has changed; `restyled` where the node may be shown in another way. */
  touched(node: Node, restyled: boolean): void;
  /** What the article stands in looks different. */
  restyled(): void;
  /**
   * At an idle moment: the page may have other text than before.
   *
   * @param moved the address is another one
   * @param more the article may have more or other roots
   */
  changed(moved: boolean, more: boolean): void;
}

export interface PageChanges {
  /** Follows what changes in a document or a shadow root from now on. */
  watch(scope: Scope): void;
  /** The page has gone to another address: its content follows. */
  movedOn(): void;
}

/**
 * Tells what of the page changes: under the roots, because the roots went from the page or others came beside them, or
 * because a page without reloads went to another address.
 */
export function followPageChanges(signal: AbortSignal, listener: ChangeListener): PageChanges {
  let address = addressNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let more = false;
  /** Until then the content of another address may come. */
  let settled = 0;

  const tell = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const moved = address !== addressNow();
    const all = more || listener.roots().some(isGone);
    address = addressNow();
    more = false;
    listener.changed(moved, all);
  };

  const touch = (): void => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    const wait = Math.min(QUIET_MS, since + LONGEST_WAIT_MS - now);
    timer = setTimeout(() => requestIdleCallback(tell, { timeout: LONGEST_WAIT_MS }), wait);
  };

  // The whole document is observed, since a page may replace the roots themselves; what is not theirs is passed by.
  const observer = new MutationObserver((records) => {
    listener.mutated();
    const roots = new Set<Node>(listener.roots());
    const comes = roots.size === 0 && performance.now() < settled;
    let matters = comes || [...roots].some(isGone) || address !== addressNow();
    for (const { target, type, addedNodes } of records) {
      const restyled = type === 'attributes';
      const under = isUnder(roots, target);
      listener.touched(target, restyled && under);
      if (under) matters = true;
      else if (restyled) {
        if ([...roots].some((root) => target.contains(root))) listener.restyled();
      } else if ([...addedNodes].some(isStory)) more = matters = true;
    }
    if (matters) touch();
  });

  /** A frame tells of its content when it has loaded, to the document alone that it stands in. */
  const loaded = ({ target }: Event): void => {
    const { localName, contentDocument } = target as HTMLIFrameElement;
    if (localName !== 'iframe') return;
    // All in it, since a frame within it may have loaded after it was read.
    listener.touched(contentDocument?.body ?? (target as Element), true);
    if (isUnder(new Set(listener.roots()), target as Element)) touch();
  };

  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(scope) {
      observer.observe(scope, { childList: true, characterData: true, subtree: true, attributeFilter: SHOWING });
      hear(signal, scope, 'load', loaded);
    },
    movedOn() {
      settled = performance.now() + SETTLED_MS;
      touch();
    },
  };
}

/** Also where it stands in another window now. */
const isGone = (node: Node): boolean => !document.contains(node);

function isUnder(roots: ReadonlySet<Node>, node: Node): boolean {
  for (let holder: Node | Holder = node; holder; holder = holderOf(holder)) if (roots.has(holder)) return true;
  return false;
}

/** What was added has prose of its own: another story may have come beside those that were read. */
function isStory(node: Node): boolean {
  return node.nodeType === 1 && [...(node as Element).querySelectorAll('p')].some(isLong);
}
