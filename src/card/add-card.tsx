import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/button.tsx';
import type { Pickable } from '../ui/entity-picker.tsx';
import { CloseIcon, LockIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { AddAlias } from './add-alias.tsx';
import { AddEntity } from './add-entity.tsx';
import { AddNoteOn } from './add-note-on.tsx';
import { useCard } from './card-state.ts';
import type { Link } from './link.ts';
import { Sized } from './sized.tsx';
import { useFirstFocus } from './use-first-focus.ts';

/** A selection of more UTF-16 units than this is a passage to note, not a name. */
const LONGEST_NAME = 80;

type What = 'entity' | 'alias' | 'note';

const CHOICES: readonly { what: What; label: string }[] = [
  { what: 'entity', label: 'New entity' },
  { what: 'alias', label: 'Another name' },
  { what: 'note', label: 'Note' },
];

interface AddCardProps {
  link: Link;
  selection: string;
  onClose: () => void;
  /** Shows the entity that was made or added to. */
  onSaved: (entity: string) => void;
}

/** Makes something of a selection. */
export function AddCard({ link, selection, onClose, onSaved }: AddCardProps) {
  const { readOnly } = useCard();
  const text = selection.trim().replace(/\s+/g, ' ');
  const [what, setWhat] = useState<What>(text.length > LONGEST_NAME ? 'note' : 'entity');
  const [about, setAbout] = useState<Pickable | null>(null);
  const noteOn = (entity: Pickable) => {
    setAbout(entity);
    setWhat('note');
  };
  const root = useRef<HTMLElement>(null);
  useFirstFocus(root, true);
  return (
    <Sized link={link} ready>
      <main class="card" ref={root}>
        <header class="card-head">
          <div class="card-title">
            <h1 tabIndex={-1} data-first={readOnly || undefined}>
              Add to Apropos
            </h1>
            <p class="selection" dir="auto">
              {text}
            </p>
          </div>
          <IconButton name="Close" onClick={onClose}>
            <CloseIcon size={14} />
          </IconButton>
        </header>
        {readOnly ? (
          <Notice icon={<LockIcon size={14} />}>Private window: Apropos reads here and never records.</Notice>
        ) : (
          <>
            <fieldset class="segments">
              <legend class="visually-hidden">What to make of it</legend>
              {CHOICES.map((choice) => (
                <label key={choice.what}>
                  <input
                    type="radio"
                    name="what"
                    class="visually-hidden"
                    checked={what === choice.what}
                    onChange={() => setWhat(choice.what)}
                  />
                  <span>{choice.label}</span>
                </label>
              ))}
            </fieldset>
            {what === 'entity' && <AddEntity text={text} onSaved={onSaved} onNoteInstead={noteOn} />}
            {what === 'alias' && <AddAlias text={text} onSaved={onSaved} />}
            {what === 'note' && <AddNoteOn about={about} onSaved={onSaved} />}
          </>
        )}
      </main>
    </Sized>
  );
}
