import type { Note } from '../entity.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { markdownText } from './markdown/markdown-text.ts';

/** Why a note was found: its words around those looked for, and the sentence it is on where some stand only there. */
export function NoteExcerpt({ note, query }: { note: Note; query: string }) {
  const text = excerptOf(markdownText(note.text), query);
  const quote = note.quote && excerptOf(note.quote.exact, query);
  return (
    <>
      <span class="excerpt" dir="auto">
        <Parts of={text} />
      </span>
      {quote && [...quote.found].some((word) => !text.found.has(word)) && (
        <span class="excerpt excerpt-quote" dir="auto">
          <Parts of={quote} />
        </span>
      )}
    </>
  );
}

function Parts({ of: { parts } }: { of: Excerpt }) {
  return <>{parts.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>;
}
