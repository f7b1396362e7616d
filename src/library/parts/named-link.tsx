import type { NoteLink } from '../../note-links.ts';
import type { LinkView } from '../../views.ts';
import { placeAddress } from '../address.ts';

interface NamedLinkProps {
  link: NoteLink;
  to: LinkView['entity'];
}

/** A link in a note: to the entity's page, or to the form for the one that nobody knows yet. */
export function NamedLink({ link: { name, words }, to }: NamedLinkProps) {
  if (to) return <a href={placeAddress({ view: 'entity', id: to.id })}>{words}</a>;
  return (
    <a href={placeAddress({ view: 'new', name })} data-unknown="true" title={`“${name}” is not known yet: add it`}>
      {words}
    </a>
  );
}
