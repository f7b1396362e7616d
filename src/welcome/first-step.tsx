import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { CheckIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import type { PackRow } from '../views.ts';

interface FirstStepProps {
  /** The hand-written pack, which every reader may try at once. */
  sample: PackRow;
  onSwitchOn: () => Promise<void>;
}

/** The one thing to do first: names to try it with, and then where to see them. */
export function FirstStep({ sample, onSwitchOn }: FirstStepProps) {
  const switchOn = useAction(onSwitchOn);
  const next = useRef<HTMLParagraphElement>(null);
  const before = useRef(sample.on);
  useEffect(() => {
    // The button that had the focus is gone.
    if (sample.on && !before.current) next.current?.focus();
    before.current = sample.on;
  }, [sample.on]);
  if (sample.on) {
    return (
      <div class="first-step">
        <p class="first-step-done" tabIndex={-1} ref={next}>
          <CheckIcon size={16} />
          The sample is on.
        </p>
        <p>
          Now open a news article that names Italy, China or Giorgia Meloni, and point at an underlined name. Pages that
          are open already need a reload.
        </p>
      </div>
    );
  }
  return (
    <div class="first-step">
      <div>
        <Button look="primary" onClick={() => void switchOn.run()} aria-disabled={switchOn.busy}>
          {switchOn.busy ? 'Switching it on…' : 'Switch on the sample'}
        </Button>
      </div>
      <p class="quiet">
        {sample.entities} names to try it with: {sample.name}. More are below.
      </p>
      {switchOn.problem && <Notice tone="problem">{switchOn.problem.message}</Notice>}
    </div>
  );
}
