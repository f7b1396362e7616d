import { createContext } from 'preact';
import { useContext, useEffect, useId } from 'preact/hooks';
import type { EntityRow } from '../views.ts';
import type { CardContext } from './card-context.ts';

/** A change for whose Undo the card stays open. */
export interface Held {
  /** Called when it was taken back. */
  undone?: (() => void) | undefined;
}

/** What the parts of a card share. */
export interface CardState {
  /** Where the card was opened. */
  context: CardContext;
  /** The reader sees the card, which opened without the focus. */
  seen: boolean;
  /** A private window reads and never records: nothing that writes is shown. */
  readOnly: boolean;
  /** Grows with every change made here: what is shown is asked for again. */
  version: number;
  /**
   * Says that a change was made, with a way to undo its journal entries, the last one first.
   * `held` keeps the card open for as long as that is offered.
   */
  changed: (text: string, changes: readonly string[], held?: Held) => void;
  /** Says that what was written was left unsaved; `restore` brings it back as a draft. */
  cancelled: (restore: () => Promise<unknown>) => void;
  /** Shows another entity in this place, with a way back. */
  goTo: (entity: Pick<EntityRow, 'id' | 'name'>) => void;
  /** Offers to add somebody or something of this name, with a way back. */
  make: (name: string) => void;
  /** Keeps the card open while `on`, whatever the pointer does. */
  hold: (key: string, on: boolean) => void;
}

export const CardStateContext = createContext<CardState | null>(null);

export function useCard(): CardState {
  const state = useContext(CardStateContext);
  if (!state) throw new Error('A part of the card stands outside of it.');
  return state;
}

/** Keeps the card open while `on` and this part is shown. */
export function useHold(on: boolean): void {
  const { hold } = useCard();
  const key = useId();
  useEffect(() => {
    hold(key, on);
    return () => hold(key, false);
  }, [hold, key, on]);
}
