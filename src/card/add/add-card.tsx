import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Drafted } from '../../ui/drafts/drafted.tsx';
import { PrivateNotice } from '../../ui/private-notice.tsx';
import { BackButton } from '../back-button.tsx';
import { useCard } from '../card-state.ts';
import { CloseButton } from '../close-button.tsx';
import type { Link } from '../link.ts';
import type { Back } from '../mention-card.ts';
import { Sized } from '../sized.tsx';
import { useFirstFocus } from '../use-first-focus.ts';
import { type AddDraft, type AddFields, addDraftKey, addFields } from './add-fields.ts';
import { AddForms } from './add-forms.tsx';

interface AddCardProps {
  link: Link;
  selection: string;
  back: Back | undefined;
  toasts: ComponentChildren;
  onClose: () => void;
  /** Shows the entity that was made or added to. */
  onSaved: (entity: string) => void;
}

/** Makes something of a selection. */
export function AddCard({ link, selection, back, toasts, onClose, onSaved }: AddCardProps) {
  const { readOnly, cancelled } = useCard();
  const text = selection.trim().replace(/\s+/g, ' ');
  const key = addDraftKey(text);
  const [round, setRound] = useState(0);
  const anew = () => setRound((before) => before + 1);
  const root = useRef<HTMLElement>(null);
  useFirstFocus(root, readOnly);

  function discard({ forget, restore }: AddDraft) {
    forget();
    cancelled(async () => {
      await restore();
      anew();
    });
    anew();
  }

  return (
    <Sized link={link} ready>
      <main class="card" ref={root}>
        <header class="card-head">
          {back && <BackButton back={back} />}
          <div class="card-title">
            <h1 tabIndex={-1} data-first={readOnly || undefined}>
              Add to Apropos
            </h1>
            <p class="selection" dir="auto">
              {text}
            </p>
          </div>
          <CloseButton onClose={onClose} />
        </header>
        {toasts}
        {readOnly ? (
          <PrivateNotice />
        ) : (
          <Drafted<AddFields> key={round} of={key} start={addFields(text)}>
            {(draft) => <AddForms root={root} draft={draft} onSaved={onSaved} onDiscard={() => discard(draft)} />}
          </Drafted>
        )}
      </main>
    </Sized>
  );
}
