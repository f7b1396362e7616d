import { useRef } from 'preact/hooks';
import { IconButton } from '../ui/button.tsx';
import { CloseIcon } from '../ui/icons/action-icons.tsx';
import { BehindModal } from './behind-modal.tsx';
import { CardEnd } from './card-end.tsx';
import type { MentionCardProps } from './mention-card.ts';
import { Namesakes } from './namesakes.tsx';
import { Sized } from './sized.tsx';
import { Spoken } from './spoken.tsx';
import { useFirstFocus } from './use-first-focus.ts';

/** Several have the name, and nothing on the page speaks for one of them: the reader is asked. */
export function WhichOne({
  link,
  shown: { entity, others, surface },
  focus,
  behind,
  toasts,
  onChosen,
  onClose,
}: MentionCardProps) {
  const root = useRef<HTMLElement>(null);
  useFirstFocus(root, focus);
  const all = [entity, ...others];
  return (
    <Sized link={link} ready>
      <main class="card" ref={root}>
        <header class="card-head">
          <div class="card-title">
            <h1 dir="auto" tabIndex={-1} data-first>
              Which “{surface}”?
            </h1>
            <p class="card-origin">{all.length} have the name. Your answer is kept.</p>
          </div>
          <IconButton name="Close" onClick={onClose}>
            <CloseIcon size={14} />
          </IconButton>
        </header>
        <Spoken text={`Which “${surface}”?`} />
        {behind && <BehindModal />}
        <Namesakes label={`Which “${surface}”?`} offered={all} all={all} surface={surface} onChosen={onChosen} />
        <CardEnd>{toasts}</CardEnd>
      </main>
    </Sized>
  );
}
