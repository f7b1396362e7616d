import { useState } from 'preact/hooks';
import { Markdown } from '../ui/markdown.tsx';

/** UTF-16 units and lines that a card shows of a note at first: about ten lines of it. */
const SHORT = 480;
const FEW_LINES = 10;

/** A note's text; a long one is folded, so that the others stay near. */
export function NoteText({ text }: { text: string }) {
  const long = text.length > SHORT || text.split('\n', FEW_LINES + 1).length > FEW_LINES;
  const [open, setOpen] = useState(false);
  if (!long) return <Markdown text={text} />;
  return (
    <div>
      <div class="note-fold" data-open={open}>
        <Markdown text={open ? text : text.slice(0, 2 * SHORT)} />
      </div>
      <button type="button" class="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Show less' : 'Show the whole note'}
      </button>
    </div>
  );
}
