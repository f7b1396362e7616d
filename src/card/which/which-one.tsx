import { useEffect, useRef, useState } from 'preact/hooks';
import { BehindModal } from '../behind-modal.tsx';
import { CardEnd } from '../card-end.tsx';
import { useCard } from '../card-state.ts';
import { CloseButton } from '../close-button.tsx';
import type { MentionCardProps } from '../mention-card.ts';
import { Sized } from '../sized.tsx';
import { Spoken } from '../spoken.tsx';
import { useFirstFocus } from '../use-first-focus.ts';
import { Namesakes } from './namesakes.tsx';
import { NoneOfThese } from './none-of-these.tsx';
import { NotHere, NotHereButton } from './not-here.tsx';
import { useExcluding } from './use-excluding.ts';

/** Several have the name, and nothing on the page speaks for one of them: the reader is asked, and may mean nobody. */
export function WhichOne({
  link,
  shown: { entity, others, surface },
  focus,
  behind,
  toasts,
  onChosen,
  onClose,
}: MentionCardProps) {
  const { readOnly } = useCard();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFirstFocus(root, focus);
  const [isNobody, setNobody] = useState(false);
  const excluding = useExcluding();
  // What had the focus goes away with the question.
  useEffect(() => {
    if (isNobody) heading.current?.focus();
  }, [isNobody]);
  const all = [entity, ...others];
  const question = `Which “${surface}”?`;
  return (
    <Sized link={link} ready>
      <main class="card" ref={root}>
        <header class="card-head">
          <div class="card-title">
            <h1 tabIndex={-1} ref={heading} data-first>
              <bdi>{isNobody ? surface : question}</bdi>
            </h1>
            <p class="card-origin">
              {isNobody
                ? `None of the ${all.length} that you know by this name.`
                : `${all.length} have the name.${readOnly ? '' : ' Your answer is kept.'}`}
            </p>
          </div>
          <CloseButton onClose={onClose} />
        </header>
        <Spoken text={question} />
        {behind && <BehindModal />}
        {!isNobody && (
          <Namesakes label={question} offered={all} all={all} surface={surface} onChosen={onChosen}>
            {!readOnly && <NoneOfThese surface={surface} onRuledOut={setNobody} />}
          </Namesakes>
        )}
        <CardEnd>
          {toasts}
          {!isNobody && !readOnly && (
            <footer class="card-foot">
              {excluding.asked && <NotHere surface={surface} onDone={excluding.end} onRuledOut={setNobody} />}
              <div class="actions" hidden={excluding.asked}>
                <NotHereButton surface={surface} excluding={excluding} />
              </div>
            </footer>
          )}
        </CardEnd>
      </main>
    </Sized>
  );
}
