import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Shown, ToCard } from '../platform/card-port.ts';
import { send } from '../platform/send.ts';
import { Toasts, useToasts } from '../ui/toast.tsx';
import { AddCard } from './add-card.tsx';
import { createBusy } from './busy.ts';
import { type CardContext, cardContext } from './card-context.ts';
import { CardStateContext } from './card-state.ts';
import { createDrafts } from './drafts.ts';
import { EntityCard } from './entity-card.tsx';
import type { Link } from './link.ts';
import { addedHere, chosenOf } from './shown-here.ts';
import { WhichOne } from './which-one.tsx';

/** The reason that holds the card while a way back is offered. */
const UNDO = 'undo';

/** `round` tells one opening from the next, so that nothing of the last is left in the parts. */
type Opened = { round: number; context: CardContext } & ({ shown: Shown; focus: boolean } | { selection: string });

interface AppProps {
  link: Link;
  readOnly: boolean;
}

export function App({ link, readOnly }: AppProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [version, setVersion] = useState(0);
  const [holding, setHolding] = useState<number>();
  const { lines, say, dismiss, clear } = useToasts();
  const drafts = useMemo(createDrafts, []);
  const busy = useMemo(() => createBusy(link), [link]);

  useEffect(() => {
    let round = 0;
    link.listen((message: ToCard) => {
      round += 1;
      clear();
      busy.rest();
      if ('show' in message) {
        const { origin, focus, ...shown } = message.show;
        setOpened({ round, context: cardContext(origin), focus, shown });
      } else if ('add' in message) {
        const { origin, selection } = message.add;
        setOpened({ round, context: cardContext(origin), selection });
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
    (text: string, changes: readonly string[], holds = false) => {
      setVersion((before) => before + 1);
      const undo = async () => {
        for (const change of changes.toReversed()) await send('change.undo', { change });
        setVersion((before) => before + 1);
      };
      const key = say({ text, undo });
      if (!holds) return;
      setHolding(key);
      // At once: the page may lose the mention before the line is rendered.
      busy.hold(UNDO, true);
    },
    [say, busy],
  );
  const held = lines.some(({ key }) => key === holding);
  useEffect(() => busy.hold(UNDO, held), [busy, held]);

  if (!opened) return null;
  const { context, round } = opened;
  const toasts = <Toasts lines={lines} dismiss={dismiss} />;
  const onClose = () => link.tell({ close: true });
  const show = (shown: Shown) => setOpened({ round: -round, context, shown, focus: true });
  return (
    <CardStateContext.Provider value={{ context, readOnly, drafts, version, changed, hold: busy.hold }}>
      <Content key={round} {...{ link, opened, toasts, onClose, show }} />
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
  if ('selection' in opened) {
    const { selection } = opened;
    return <AddCard selection={selection} onSaved={(entity) => show(addedHere(entity, selection))} {...rest} />;
  }
  const { shown, focus } = opened;
  const onChosen = (chosen: string) => show(chosenOf(shown, chosen));
  const props = { shown, focus, onChosen, ...rest };
  return shown.why?.by === 'nothing' ? <WhichOne {...props} /> : <EntityCard {...props} />;
}
