/** What forms save and change: notes and facts. Aliases and entities, which the library alone changes, stand there. */
import type { VNode } from 'preact';
import { send } from '../../platform/send.ts';
import type { Changed, DraftFields, StrandedDraft } from '../../views.ts';
import { SpanText } from '../dates/dates.tsx';
import { Dot } from '../dot.tsx';
import { type FactText, factText, writtenFact } from '../facts/fact-fields.tsx';
import { tagsOf } from '../tag-text.ts';
import { type NoteFields, noteFields } from './note-fields.ts';
import { readWrittenAt } from './written-at.ts';

/** A sort of what is saved and can be changed in a form. */
export interface Saved<F extends DraftFields> {
  what: StrandedDraft['what'];
  /** Shows what stands in the fields, as it was written. */
  Shown: (props: { fields: F }) => VNode;
  /** What a saved one says now, as the fields of its form; null where it was deleted. */
  read: (entity: string, id: string) => Promise<F | null>;
  /** Saves what stands in the fields as a new one; left out where two of them would be no remedy. */
  add?: (entity: string, fields: F) => Promise<Changed>;
}

/** A sort of what a reader reads on an entity, adds to it and changes there. */
export interface Written<F extends DraftFields> extends Saved<F> {
  what: 'note' | 'fact' | 'alias';
  add: (entity: string, fields: F) => Promise<Changed>;
}

export const NOTE: Written<NoteFields> = {
  what: 'note',
  async read(entity, id) {
    const view = await send('entity.view', { id: entity });
    const note = view?.notes.find((one) => one.id === id);
    return note ? noteFields(note) : null;
  },
  add: (entity, { text, tags, at = '' }) =>
    send('note.add', { entity, text, tags: tagsOf(tags), ...readWrittenAt(at) }),
  Shown: ({ fields }) => (
    <p class="as-written" dir="auto">
      {fields.text}
    </p>
  ),
};

export const FACT: Written<FactText> = {
  what: 'fact',
  async read(entity, id) {
    const view = await send('entity.view', { id: entity });
    const fact = view?.facts.find((one) => one.id === id);
    return fact ? factText(fact) : null;
  },
  add: (entity, fields) => send('fact.add', { entity, fact: writtenFact(factText(fields)) }),
  Shown({ fields }) {
    const { text, from, to, source = '' } = writtenFact(factText(fields));
    return (
      <p class="as-written">
        <span dir="auto">{text}</span>{' '}
        <span class="as-written-aside">
          <SpanText span={{ ...(from && { from }), ...(to && { to }) }} />
          {source !== '' && (
            <>
              {(from || to) && <Dot />}
              <bdi>{source}</bdi>
            </>
          )}
        </span>
      </p>
    );
  },
};
