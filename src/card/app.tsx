import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CardContext, ToCard } from '../platform/card-port.ts';
import { send } from '../platform/send.ts';
import { Toasts, useToasts } from '../ui/toast.tsx';
import { AddCard } from './add-card.tsx';
import { createBusy } from './busy.ts';
import { CardStateContext } from './card-state.ts';
import { createDrafts } from './drafts.ts';
import { EntityCard } from './entity-card.tsx';
import type { Link } from './link.ts';

/** The reason that holds the card while a way back is offered. */
const UNDO = 'undo';

/** `round` tells one opening from the next, so that nothing of the last is left in the parts. */
type Shown = { round: number; context: CardContext } & (
  | { entity: string; surface: string; focus: boolean }
  | { selection: string }
);

interface AppProps {
  link: Link;
  readOnly: boolean;
}

export function App({ link, readOnly }: AppProps) {
  const [shown, setShown] = useState<Shown | null>(null);
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
      if ('show' in message) setShown({ round, ...message.show });
      else if ('add' in message) setShown({ round, ...message.add });
      else setShown(null);
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

  if (!shown) return null;
  const { context, round } = shown;
  const toasts = <Toasts lines={lines} dismiss={dismiss} />;
  const onClose = () => link.tell({ close: true });
  return (
    <CardStateContext.Provider value={{ context, readOnly, drafts, version, changed, hold: busy.hold }}>
      {'entity' in shown ? (
        <EntityCard key={round} link={link} id={shown.entity} {...shown} toasts={toasts} onClose={onClose} />
      ) : (
        <AddCard
          key={round}
          link={link}
          selection={shown.selection}
          onClose={onClose}
          onSaved={(entity) => setShown({ round: -round, context, entity, surface: shown.selection, focus: true })}
        />
      )}
    </CardStateContext.Provider>
  );
}
