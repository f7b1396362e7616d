/**
 * When a card opens and closes, as pure state and actions. The timings are those of Wikipedia's Page Previews
 * (https://www.mediawiki.org/wiki/Page_Previews), which were found by watching readers.
 */

/** Milliseconds on a mention before the card is made ready: shorter stays are the pointer passing by. */
export const PREPARE_MS = 150;
/** Milliseconds after the pointer left before the card hides: enough to go from the word to the card. */
export const HIDE_MS = 300;

/** `T` is whatever stands for a mention; two are one where they are the same object. */
export interface CardFlow<T> {
  /** The mention whose card is shown. */
  open?: T;
  /** The mention under the pointer whose time runs. */
  resting?: T | undefined;
  /** Whether the card is made ready for `resting`. */
  prepared?: boolean;
  /** The pointer is on the open mention. */
  onMention?: boolean;
  /** The reader opened the card on purpose: the pointer's ways neither close it nor open another. */
  pinned?: boolean;
  inCard?: boolean;
  /** The reader is writing: only what the reader does on purpose closes the card. */
  busy?: boolean;
  /** Grows with each hover; a timer that was started under another token is late and does nothing. */
  token: number;
}

export type CardEvent<T> =
  /** `restMs` is without end where the pointer opens no card. */
  | { on: 'enter'; target: T; restMs: number }
  | { on: 'leave' }
  /** The time that was waited for is over. */
  | { on: 'prepare' | 'show' | 'hide'; token: number }
  | { on: 'card-enter' }
  | { on: 'card-leave' }
  | { on: 'busy'; busy: boolean }
  /** A key, a tap, a click or a command: open at once. */
  | { on: 'open'; target: T; focus: boolean }
  /** Escape, or the card's own way to close. */
  | { on: 'close' }
  /** The reader clicked elsewhere, or the mention went out of view or from the page. */
  | { on: 'gone' };

export type CardAction<T> =
  | { do: 'wait'; ms: number; due: 'prepare' | 'show' | 'hide'; token: number }
  | { do: 'prepare'; target: T }
  | { do: 'show'; target: T; focus: boolean }
  | { do: 'hide' };

type Step<T> = [CardFlow<T>, CardAction<T>[]];

export const CLOSED = { token: 0 };

/** The state after an event, and what has to be done for it. */
export function step<T>(flow: CardFlow<T>, event: CardEvent<T>): Step<T> {
  const next = { ...flow, token: flow.token + 1 };
  switch (event.on) {
    case 'enter':
      return enter(flow, next, event.target, event.restMs);
    case 'leave':
      return left({ ...next, resting: undefined, onMention: false });
    case 'card-enter':
      return [{ ...next, resting: undefined, inCard: true }, []];
    case 'card-leave':
      return left({ ...next, inCard: false });
    case 'busy':
      return event.busy ? [{ ...flow, busy: true }, []] : left({ ...next, busy: false });
    case 'open':
      return show(next, { open: event.target, pinned: true }, event.focus);
    case 'close':
      return close(next);
    case 'gone':
      return flow.busy ? [flow, []] : close(next);
  }
  // A timer.
  const { resting } = flow;
  if (event.token === flow.token) {
    if (event.on === 'hide' && !held(flow)) return close(next);
    if (event.on === 'show' && resting) return show(next, { open: resting, onMention: true }, false);
    if (event.on === 'prepare' && resting && !flow.open) {
      return [{ ...flow, prepared: true }, [{ do: 'prepare', target: resting }]];
    }
  }
  return [flow, []];
}

function enter<T>(flow: CardFlow<T>, next: CardFlow<T>, target: T, restMs: number): Step<T> {
  if (flow.open === target) return [{ ...next, resting: undefined, onMention: true }, []];
  if (flow.busy || flow.pinned || restMs === Infinity) return [flow, []];
  const { token } = next;
  const waits: CardAction<T>[] = [{ do: 'wait', ms: restMs, due: 'show', token }];
  if (!flow.open) waits.unshift({ do: 'wait', ms: Math.min(PREPARE_MS, restMs), due: 'prepare', token });
  return [{ ...next, resting: target, prepared: false, onMention: false }, waits];
}

function show<T>({ token }: CardFlow<T>, opened: Partial<CardFlow<T>> & { open: T }, focus: boolean): Step<T> {
  return [{ ...opened, token }, [{ do: 'show', target: opened.open, focus }]];
}

/** The pointer went from the mention, or from the card, or the writing ended: the card may have to go. */
function left<T>(flow: CardFlow<T>): Step<T> {
  if (held(flow)) return [flow, []];
  if (!flow.open) return flow.prepared ? close(flow) : [flow, []];
  return [flow, [{ do: 'wait', ms: HIDE_MS, due: 'hide', token: flow.token }]];
}

const held = (flow: CardFlow<unknown>): boolean | undefined =>
  flow.onMention || flow.pinned || flow.inCard || flow.busy;

function close<T>({ open, prepared, token }: CardFlow<T>): Step<T> {
  return [{ token }, open || prepared ? [{ do: 'hide' }] : []];
}
