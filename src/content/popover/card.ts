import type { ToCard } from '../../platform/card-port.ts';
import { hear } from '../../platform/hear.ts';
import type { Host } from '../host/host.ts';
import { isInView } from '../layer/surroundings.ts';
import type { Marked } from '../spotting/mentions.ts';
import type { Selected } from '../text/selection.ts';
import { type CardEvent, type CardFlow, CLOSED, step } from './flow.ts';
import { type CardFrame, createCardFrame } from './frame.ts';
import type { Anchor } from './place.ts';

export type CardTarget = Marked | Selected;

/** What the card has to be told by the page. */
export interface CardSource {
  message(target: CardTarget, focus: boolean): ToCard;
  /** The line boxes of a target now; empty where it is not on the page any more, undefined while it is drawn anew. */
  boxes(target: CardTarget): DOMRect[] | undefined;
}

export interface Card {
  tell(event: CardEvent<CardTarget>): void;
  /** The reader pointed at this line of a mention: the card will stand beside it. */
  at(line: number): void;
  /** Goes after its mention, or closes where that went out of view. */
  keepBeside(): void;
  /** A card's frame in this page has asked for the page's side of the talk, by this nonce. */
  handPort(nonce: string): void;
}

/**
 * Carries out what flow.ts decides, and tells it what the reader does outside the card.
 *
 * @param escaped called where Escape finds no card to close
 */
export function createCard(host: Host, signal: AbortSignal, source: CardSource, escaped: () => void): Card {
  let flow: CardFlow<CardTarget> = CLOSED;
  let line = 0;
  let made: CardFrame | undefined;

  /** Made when the pointer first rests on a mention: most articles are read without a card. */
  const frame = (): CardFrame => {
    made ??= createCardFrame(host, signal, {
      heard: (message) => tell('close' in message ? { on: 'close' } : { on: 'busy', busy: message.busy }),
      entered: () => tell({ on: 'card-enter' }),
      left: () => tell({ on: 'card-leave' }),
    });
    return made;
  };

  const anchorOf = (target: CardTarget): Anchor => ({ boxes: source.boxes(target) ?? [], line });

  function tell(event: CardEvent<CardTarget>): void {
    if (signal.aborted) return;
    // What was typed in a card that is gone is kept as a draft.
    if (flow.open && !made?.stands()) [flow] = step(flow, { on: 'close' });
    const [next, actions] = step(flow, event);
    flow = next;
    for (const action of actions) {
      if (action.do === 'wait') setTimeout(tell, action.ms, { on: action.due, token: action.token });
      else if (action.do === 'prepare') frame().prepare(source.message(action.target, false), anchorOf(action.target));
      else if (action.do === 'show') {
        frame().show(source.message(action.target, action.focus), anchorOf(action.target), action.focus);
      } else made?.hide();
    }
  }

  hear<KeyboardEvent>(signal, window, 'keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (flow.open) tell({ on: 'close' });
    else escaped();
  });
  // The guard keeps those within the card from us too.
  hear(signal, window, 'pointerdown', () => {
    if (flow.open) tell({ on: 'gone' });
  });

  return {
    tell,
    at(newLine) {
      line = newLine;
    },
    keepBeside() {
      const boxes = flow.open && source.boxes(flow.open);
      if (!boxes) return;
      if (boxes.some(isInView)) made?.keepBeside({ boxes, line });
      else tell({ on: 'gone' });
    },
    handPort: (nonce) => made?.handPort(nonce),
  };
}
