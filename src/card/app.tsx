import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Shown, ToCard } from '../platform/card-port.ts';
import { send } from '../platform/send.ts';
import { WithTags } from '../ui/tags.tsx';
import { Toasts, useToasts } from '../ui/toast.tsx';
import { AddCard } from './add/add-card.tsx';
import { createBusy } from './busy.ts';
import { type CardContext, cardContext } from './card-context.ts';
import { type CardState, CardStateContext, type Held } from './card-state.ts';
import { EntityCard } from './entity-card.tsx';
import type { Link } from './link.ts';
import type { Back } from './mention-card.ts';
import { addedHere, chosenOf, spottedHere } from './shown-here.ts';
import { WhichOne } from './which/which-one.tsx';

/** The reason that holds the card while a way back is offered. */
const UNDO = 'undo';

/** `round` tells one opening from the next, and `step` what is shown in one, so that nothing is left in the parts. */
type Opened = { round: number; step: number; context: CardContext; back?: Back } & (
  | { shown: Shown; focus: boolean; behind: boolean }
  | { selection: string }
);

interface AppProps {
  link: Link;
  readOnly: boolean;
}

export function App({ link, readOnly }: AppProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [seen, setSeen] = useState(0);
  const [version, setVersion] = useState(0);
  const [holding, setHolding] = useState<number>();
  const { lines, say, dismiss, clear } = useToasts();
  const busy = useMemo(() => createBusy(link), [link]);

  useEffect(() => {
    let round = 0;
    link.listen((message: ToCard) => {
      if ('seen' in message) return setSeen(round);
      round += 1;
      clear();
      busy.rest();
      if ('show' in message) {
        const { spotted, origin, focus, behind } = message.show;
        const shown = spottedHere(spotted, origin.passage);
        setOpened({ round, step: 0, context: cardContext(origin), focus, behind, shown });
      } else if ('add' in message) {
        const { origin, selection } = message.add;
        setOpened({ round, step: 0, context: cardContext(origin), selection });
      } else setOpened(null);
    });
  }, [link, clear, busy]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) link.tell({ close: true });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [link]);

  const changed = useCallback(
    (text: string, changes: readonly string[], held?: Held) => {
      setVersion((before) => before + 1);
      const undo = async () => {
        for (const change of changes.toReversed()) await send('change.undo', { change });
        setVersion((before) => before + 1);
        held?.undone?.();
      };
      const key = say({ text, undo });
      if (!held) return;
      setHolding(key);
      // At once: the page may lose the mention before the line is rendered.
      busy.hold(UNDO, true);
    },
    [say, busy],
  );
  const cancelled = useCallback(
    (undo: () => Promise<unknown>) => void say({ text: 'What you wrote was not saved.', undo }),
    [say],
  );
  const isHeld = lines.some(({ key }) => key === holding);
  useEffect(() => busy.hold(UNDO, isHeld), [busy, isHeld]);

  if (!opened) return null;
  const { context, round, step } = opened;
  const toasts = <Toasts lines={lines} dismiss={dismiss} oneByOne />;
  const onClose = () => link.tell({ close: true });
  const next = { round, step: step + 1, context, focus: true, behind: false };
  const back: Back = {
    to: 'selection' in opened ? opened.selection : opened.shown.notes ? 'the passage' : opened.shown.surface,
    go: () => setOpened({ ...opened, focus: true }),
  };
  const show = (shown: Shown) => setOpened({ ...next, shown, ...(opened.back && { back: opened.back }) });
  const state: CardState = {
    context,
    seen: seen === round && step === 0,
    readOnly,
    version,
    changed,
    cancelled,
    goTo: ({ id, name }) => setOpened({ ...next, shown: addedHere(id, name), back }),
    make: (selection) => setOpened({ ...next, selection, back }),
    hold: busy.hold,
  };
  return (
    <CardStateContext.Provider value={state}>
      <WithTags version={version}>
        <Content key={`${round} ${step}`} {...{ link, opened, toasts, onClose, show }} />
      </WithTags>
    </CardStateContext.Provider>
  );
}

interface ContentProps {
  link: Link;
  opened: Opened;
  toasts: ComponentChildren;
  onClose: () => void;
  /** Shows another entity in the same place. */
  show: (shown: Shown) => void;
}

/** What the card is open for: something to be added, one entity, or the question which of several is meant. */
function Content({ opened, show, ...rest }: ContentProps) {
  const { back } = opened;
  if ('selection' in opened) {
    const { selection } = opened;
    return (
      <AddCard selection={selection} back={back} onSaved={(entity) => show(addedHere(entity, selection))} {...rest} />
    );
  }
  const { shown, focus, behind } = opened;
  const onChosen = (chosen: string) => show(chosenOf(shown, chosen));
  const props = { shown, focus, behind, back, onChosen, ...rest };
  return shown.why?.by === 'nothing' ? <WhichOne {...props} /> : <EntityCard {...props} />;
}
