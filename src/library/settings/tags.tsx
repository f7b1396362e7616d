import { send } from '../../platform/send.ts';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TagChips, useTags } from '../../ui/tags.tsx';
import { useAction } from '../../ui/use-action.ts';
import { TAG_COLOURS, type TagColour, type TagRow } from '../../views.ts';
import { placeAddress } from '../address.ts';
import { useLibrary } from '../library-context.ts';

const COLOUR_CHOICES = TAG_COLOURS.map((colour) => ({
  value: colour,
  label: `${colour.charAt(0).toUpperCase()}${colour.slice(1)}`,
}));

/** All tags, each with what has it and its colour. */
export function Tags() {
  const tags = useTags();
  return (
    <section class="section" aria-labelledby="tags-heading">
      <div class="section-head">
        <h2 id="tags-heading">Tags</h2>
      </div>
      {tags.length === 0 && (
        <p class="section-empty">
          None yet. Write some where you edit an entity or a note; search finds them by “tag:” and the tag.
        </p>
      )}
      <ul class="rows">
        {tags.map((row) => (
          <Tag key={row.tag} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Tag({ row: { tag, colour, entities, notes } }: { row: TagRow }) {
  const { changed } = useLibrary();
  const paint = useAction(async (next: TagColour) => {
    await send('tag.colour', { tag, colour: next });
    changed('Saved.');
  });
  return (
    <li>
      <div class="row tag-row">
        <TagChips tags={[tag]} />
        <a class="row-text row-detail" href={placeAddress({ view: 'entities', search: `tag:"${tag}"` })}>
          {entities} {entities === 1 ? 'entity' : 'entities'}, {notes} {notes === 1 ? 'note' : 'notes'}
          <span class="visually-hidden"> with the tag {tag}</span>
        </a>
        <Choice
          label={`Colour of ${tag}`}
          labelHidden
          value={colour}
          choices={COLOUR_CHOICES}
          onValue={(next) => void paint.run(next)}
        />
      </div>
      {paint.problem && <Notice tone="problem">{paint.problem.message}</Notice>}
    </li>
  );
}
