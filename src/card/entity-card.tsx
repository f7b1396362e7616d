import { useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { LockIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { TagChips } from '../ui/tags.tsx';
import { useRequest } from '../ui/use-request.ts';
import { CardEnd } from './card-end.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { useCard } from './card-state.ts';
import { Facts } from './facts.tsx';
import type { MentionCardProps } from './mention-card.ts';
import { Notes } from './notes.tsx';
import { Sized } from './sized.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { WhyMarked } from './why-marked.tsx';

/** What is known of one entity. */
export function EntityCard({ link, shown, focus, toasts, onChosen, onClose }: MentionCardProps) {
  const { entity: id, surface } = shown;
  const { version, readOnly, drafts } = useCard();
  const { value: entity, problem } = useRequest(() => send('entity.view', { id }), [id, version]);
  const [writing, setWriting] = useState(() => !readOnly && drafts.get(id) !== '');
  const addButton = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLElement>(null);
  const ready = entity !== undefined || problem !== null;
  useFirstFocus(root, focus && ready);

  function stopWriting() {
    setWriting(false);
    // The foot is away while a note is written.
    requestAnimationFrame(() => addButton.current?.focus());
  }

  return (
    <Sized link={link} ready={ready}>
      <main class="card" ref={root} aria-busy={!ready}>
        {ready && <CardHead surface={surface} entity={entity ?? null} onClose={onClose} />}
        {problem && <Notice tone="problem">{problem.message}</Notice>}
        {entity === null && (
          <Notice>This entity is no longer known. It may have been deleted, or its pack be switched off.</Notice>
        )}
        {entity && (
          <>
            {entity.summary !== '' && (
              <p class="summary" dir="auto">
                {entity.summary}
              </p>
            )}
            <TagChips tags={entity.tags} />
            {/* The reader's own words before everybody's: they are what one comes back for. */}
            <Notes entity={entity} writing={writing} onWritten={stopWriting} />
            <Facts facts={entity.facts} />
            {shown.why && <WhyMarked shown={shown} why={shown.why} name={entity.name} onChosen={onChosen} />}
          </>
        )}
        {ready && readOnly && (
          <Notice icon={<LockIcon size={14} />}>Private window: Apropos reads here and never records.</Notice>
        )}
        <CardEnd>
          {toasts}
          {entity && (
            <CardFoot entity={id} surface={surface} onAddNote={() => setWriting(true)} addButton={addButton} />
          )}
        </CardEnd>
      </main>
    </Sized>
  );
}
