/**
 * When a card opens and closes, as pure state and actions. The timings are those of Wikipedia's Page Previews
 * (https://www.mediawiki.org/wiki/Page_Previews), which were found by watching readers.
 */

/** Milliseconds on a mention before the card is made ready: shorter stays are the pointer passing by. */
export const PREPARE_MS = 150;
/** Milliseconds on a mention before the card shows, where the reader has set nothing else. */
export const SHOW_MS = 500;
/** Milliseconds after the pointer left before the card hides: enough to go from the word to the card. */
export const HIDE_MS = 300;

/** `T` is whatever stands for a mention; two are one where they are the same object. */
export interface CardFlow<T> {
  /** The mention whose card is shown. */
  open?: T;
  /** The mention under the pointer whose time runs. */
  resting?: T;
  /** Whether the card is made ready for `resting`. */
  prepared: boolean;
  /** The pointer is on the open mention, or the reader opened its card on purpose. */
  onMention: boolean;
  inCard: boolean;
  /** The reader is writing: only what the reader does on purpose closes the card. */
  busy: boolean;
  /** Grows with each hover; a timer that was started under another token is late and does nothing. */
  token: number;
}

export type CardEvent<T> =
  | { on: 'enter'; target: T; restMs: number }
  | { on: 'leave' }
  | { on: 'prepare-due' | 'show-due' | 'hide-due'; token: number }
  | { on: 'card-enter' }
  | { on: 'card-leave' }
  | { on: 'busy'; busy: boolean }
  /** A key, a tap or a command: open at once. */
  | { on: 'summon'; target: T; focus: boolean }
  /** Escape, or the card's own way to close. */
  | { on: 'dismiss' }
  | { on: 'click-outside' }
  /** The mention went out of view or from the page. */
  | { on: 'gone' };

export type CardAction<T> =
  | { do: 'wait'; ms: number; due: 'prepare-due' | 'show-due' | 'hide-due'; token: number }
  | { do: 'prepare'; target: T }
  | { do: 'show'; target: T; focus: boolean }
  | { do: 'hide' };

type Step<T> = [CardFlow<T>, CardAction<T>[]];

export const CLOSED = { prepared: false, onMention: false, inCard: false, busy: false, token: 0 } as const;

/** The state after an event, and what has to be done for it. */
export function step<T>(flow: CardFlow<T>, event: CardEvent<T>): Step<T> {
  switch (event.on) {
    case 'enter':
      return enter(flow, event.target, event.restMs);
    case 'leave':
      return left({ ...withoutRest(flow), onMention: false });
    case 'card-enter':
      return [{ ...withoutRest(flow), inCard: true, token: flow.token + 1 }, []];
    case 'card-leave':
      return left({ ...flow, inCard: false });
    case 'busy':
      return event.busy ? [{ ...flow, busy: true }, []] : left({ ...flow, busy: false });
    case 'prepare-due':
      if (event.token !== flow.token || !flow.resting || flow.open) return [flow, []];
      return [{ ...flow, prepared: true }, [{ do: 'prepare', target: flow.resting }]];
    case 'show-due':
      if (event.token !== flow.token || !flow.resting) return [flow, []];
      return show(flow, flow.resting, false);
    case 'hide-due':
      if (event.token !== flow.token || held(flow)) return [flow, []];
      return close(flow);
    case 'summon':
      return show(flow, event.target, event.focus);
    case 'dismiss':
      return close(flow);
    case 'click-outside':
    case 'gone':
      return flow.busy ? [flow, []] : close(flow);
  }
}

function enter<T>(flow: CardFlow<T>, target: T, restMs: number): Step<T> {
  const token = flow.token + 1;
  if (flow.open === target) return [{ ...withoutRest(flow), onMention: true, token }, []];
  if (flow.busy) return [flow, []];
  const waits: CardAction<T>[] = [{ do: 'wait', ms: restMs, due: 'show-due', token }];
  if (!flow.open) waits.unshift({ do: 'wait', ms: Math.min(PREPARE_MS, restMs), due: 'prepare-due', token });
  return [{ ...flow, resting: target, prepared: false, onMention: false, token }, waits];
}

function show<T>(flow: CardFlow<T>, target: T, focus: boolean): Step<T> {
  const shown: CardFlow<T> = { ...CLOSED, open: target, onMention: true, token: flow.token + 1 };
  return [shown, [{ do: 'show', target, focus }]];
}

/** The pointer went from the mention, or from the card, or the writing ended: the card may have to go. */
function left<T>(flow: CardFlow<T>): Step<T> {
  if (held(flow)) return [flow, []];
  const token = flow.token + 1;
  if (flow.open === undefined) return flow.prepared ? close(flow) : [{ ...flow, token }, []];
  return [{ ...flow, token }, [{ do: 'wait', ms: HIDE_MS, due: 'hide-due', token }]];
}

const held = (flow: CardFlow<unknown>): boolean => flow.onMention || flow.inCard || flow.busy;

function close<T>(flow: CardFlow<T>): Step<T> {
  const token = flow.token + 1;
  const nothing = flow.open === undefined && !flow.prepared;
  return [{ ...CLOSED, token }, nothing ? [] : [{ do: 'hide' }]];
}

function withoutRest<T>({ resting: _, ...flow }: CardFlow<T>): CardFlow<T> {
  return flow;
}
