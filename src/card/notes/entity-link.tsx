import type { NoteLink } from '../../note-links.ts';
import type { LinkView } from '../../views.ts';
import { useCard } from '../card-state.ts';

interface EntityLinkProps {
  link: NoteLink;
  to: LinkView['entity'];
}

/** A link in a note: shows the entity in the card's place, or offers to make the one that nobody knows yet. */
export function EntityLink({ link: { name, words }, to }: EntityLinkProps) {
  const { goTo, make, readOnly } = useCard();
  if (!to && readOnly) return <>{words}</>;
  return (
    <button
      type="button"
      class="link-button"
      data-unknown={!to}
      title={to ? `To the card of ${to.name}` : `“${name}” is not known yet: add it`}
      onClick={() => (to ? goTo(to) : make(name))}
    >
      {words}
    </button>
  );
}
