import { useState } from 'preact/hooks';
import type { Note } from '../../entity.ts';
import { linkedEntity } from '../../note-links.ts';
import { Markdown } from '../../ui/markdown/markdown.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { useTick } from '../../ui/use-tick.ts';
import type { LinkView } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { EntityLink } from './entity-link.tsx';

/** UTF-16 units and lines that a card shows of a note at first: about ten lines of it. */
const SHORT = 480;
const FEW_LINES = 10;

interface NoteTextProps {
  note: Note;
  /** Of this note, and perhaps of others. */
  links: readonly LinkView[];
}

/** A note's text, its tasks to be ticked in place; a long one is folded, so that the others stay near. */
export function NoteText({ note, links }: NoteTextProps) {
  const { text } = note;
  const { readOnly, changed } = useCard();
  const tick = useTick(note, (done, { change }) => changed(done, [change]));
  const long = text.length > SHORT || text.split('\n', FEW_LINES + 1).length > FEW_LINES;
  const [open, setOpen] = useState(false);
  const whole = open || !long;
  return (
    <div>
      <div class={long ? 'note-fold' : undefined} data-open={whole}>
        <Markdown
          text={whole ? text : text.slice(0, 2 * SHORT)}
          onTick={readOnly ? undefined : (task, done) => void tick.run(task, done)}
          entityLink={(link) => <EntityLink link={link} to={linkedEntity(links, note.id, link)} />}
        />
      </div>
      {long && (
        <button type="button" class="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show the whole note'}
        </button>
      )}
      <ProblemLine problem={tick.problem} />
    </div>
  );
}
