import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { draftWords } from '../../ui/drafts/draft-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { useHold } from '../card-state.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import { AddAlias } from './add-alias.tsx';
import { AddEntity } from './add-entity.tsx';
import { type AddDraft, choosing, type What } from './add-fields.ts';
import { AddNoteOn } from './add-note-on.tsx';
import { useKindInFull } from './use-kind-in-full.ts';

const CHOICES: readonly { what: What; label: string }[] = [
  { what: 'entity', label: 'New entity' },
  { what: 'alias', label: 'Another name' },
  { what: 'note', label: 'Note' },
];

interface AddFormsProps {
  root: RefObject<HTMLElement | null>;
  draft: AddDraft;
  onSaved: (entity: string) => void;
  onDiscard: () => void;
}

/** The three ways to add a selection, one of them shown; what is written in one is there in the others. */
export function AddForms({ root, draft, onSaved, onDiscard }: AddFormsProps) {
  const { fields, restored } = draft;
  const [what, setWhat] = useState(fields.what);
  // To look at another way is not to write: the draft says where it was written.
  const [isWritten, setWritten] = useState(false);
  const write: AddDraft['write'] = (changes) => {
    setWritten(true);
    draft.write({ what, ...changes });
  };
  const writing: AddDraft = { ...draft, write };
  useHold(isWritten);
  useKindInFull(draft);
  useFirstFocus(root, true);
  return (
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
      {restored && (
        <Notice>
          {draftWords()}{' '}
          <button type="button" class="link-button" onClick={onDiscard}>
            Discard draft
          </button>
        </Notice>
      )}
      {what === 'entity' && (
        <AddEntity
          draft={writing}
          onSaved={onSaved}
          onNoteInstead={(entity) => {
            setWhat('note');
            write({ what: 'note', ...choosing(entity) });
          }}
        />
      )}
      {what === 'alias' && <AddAlias draft={writing} onSaved={onSaved} />}
      {what === 'note' && <AddNoteOn draft={writing} onSaved={onSaved} />}
    </>
  );
}
