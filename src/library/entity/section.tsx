import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { PlusIcon } from '../../ui/icons/action-icons.tsx';
import type { Editing } from '../parts/use-editing.ts';

interface SectionProps {
  title: string;
  /** What the button adds: "Add a note". */
  add: string;
  adding: Editing;
  /** The form, shown while something is added. */
  form: ComponentChildren;
  /** Said where there is nothing yet. */
  empty: string | undefined;
  children: ComponentChildren;
}

/** One part of an entity's page: a heading, what there is, and a way to add to it. */
export function Section({ title, add, adding, form, empty, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {!adding.editing && (
          <Button look="quiet" onClick={adding.open} buttonRef={adding.opener}>
            <PlusIcon size={14} />
            {add}
          </Button>
        )}
      </div>
      {adding.editing && form}
      {empty !== undefined && !adding.editing && <p class="section-empty">{empty}</p>}
      {children}
    </section>
  );
}
