import { useRef } from 'preact/hooks';
import { newNoteDraft } from '../draft-keys.ts';
import { KIND_WORDS } from '../ui/kind-mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { TagChips } from '../ui/tags.tsx';
import { useRequest } from '../ui/use-request.ts';
import { useReturn } from '../ui/use-return.ts';
import type { EntityView } from '../views.ts';
import { BehindModal } from './behind-modal.tsx';
import { CardEnd } from './card-end.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { useCard } from './card-state.ts';
import { Facts } from './facts/facts.tsx';
import { Gone } from './gone.tsx';
import type { MentionCardProps } from './mention-card.ts';
import { AlsoNoted } from './notes/also-noted.tsx';
import { Backlinks } from './notes/backlinks.tsx';
import { Notes } from './notes/notes.tsx';
import { readEntity } from './read-entity.ts';
import { Sightings } from './sightings.tsx';
import { Sized } from './sized.tsx';
import { Spoken } from './spoken.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useHoldUntilMet } from './use-hold-until-met.ts';
import { useWriting } from './use-writing.ts';
import { WhyMarked } from './which/why-marked.tsx';

/** What is known of one entity. */
export function EntityCard({ link, shown, focus, behind, back, toasts, onChosen, onClose }: MentionCardProps) {
  const { entity: id, notes, others } = shown;
  const { version, readOnly } = useCard();
  const { value: known, problem, loading, reload } = useRequest(() => readEntity(id, readOnly), [id, version]);
  useReturn(reload);
  const entity = known?.entity;
  const wasGone = useRef(false);
  wasGone.current ||= known === null;
  useHoldUntilMet(wasGone.current && entity !== undefined);
  // A passage is no name.
  const surface = (notes && entity?.name) ?? shown.surface;
  const writing = useWriting(entity !== undefined && known?.drafts.has(newNoteDraft(entity.id)) === true);
  const root = useRef<HTMLElement>(null);
  const ready = known !== undefined || problem !== null;
  useFirstFocus(root, focus && ready);

  return (
    <Sized link={link} ready={ready}>
      <main class="card" ref={root} aria-busy={!ready}>
        {ready && <CardHead surface={surface} entity={entity ?? null} back={back} onClose={onClose} />}
        <Spoken text={entity ? spokenOf(entity) : ''} />
        {behind && <BehindModal />}
        {problem && <Notice tone="problem">{problem.message}</Notice>}
        {known === null && <Gone entity={id} look={{ loading, reload }} />}
        {known && entity && (
          <>
            {entity.summary !== '' && (
              <p class="summary" dir="auto">
                {entity.summary}
              </p>
            )}
            <TagChips tags={entity.tags} />
            {/* The reader's own words before everybody's: they are what one comes back for. */}
            {notes && <AlsoNoted others={others} onChosen={onChosen} />}
            <Notes known={known} first={notes} writing={writing} />
            <Facts known={known} />
            <Backlinks notes={entity.backlinks} />
            <Sightings entity={entity.id} />
            {shown.why && <WhyMarked shown={shown} why={shown.why} name={entity.name} onChosen={onChosen} />}
          </>
        )}
        <CardEnd>
          {toasts}
          {entity && <CardFoot entity={id} surface={back ? null : surface} writing={writing} />}
        </CardEnd>
      </main>
    </Sized>
  );
}

function spokenOf({ name, kind, notes: { length } }: EntityView): string {
  const notes = length === 0 ? '' : length === 1 ? ', one note' : `, ${length} notes`;
  return `${name}, ${KIND_WORDS[kind]}${notes}.`;
}
