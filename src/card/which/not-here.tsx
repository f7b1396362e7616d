import { useEffect, useRef } from 'preact/hooks';
import { hostText } from '../../host-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CloseIcon, NeverIcon } from '../../ui/icons/action-icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useCard, useHold } from '../card-state.ts';
import type { Excluding } from './use-excluding.ts';
import { type RuledOutIn, useRuleOut } from './use-rule-out.ts';

interface NotHereProps {
  /** Whose name it is; left out where nobody knows. */
  entity?: string;
  surface: string;
  onDone: () => void;
  /** Told when the name is taken back, and when that is undone. */
  onRuledOut?: (is: boolean) => void;
}

/** Takes a name back, and what was noted on its passages: on this page, on this site, or everywhere. */
export function NotHere({ entity, surface, onDone, onRuledOut }: NotHereProps) {
  const { site } = useCard().context;
  useHold(true);
  const first = useRef<HTMLButtonElement>(null);
  // It stands at the card's end, which is in sight: where the reader has scrolled to stays.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const ruleOut = useRuleOut({ surface, entity, onRuledOut });
  const exclude = async (where: RuledOutIn) => {
    if (await ruleOut.run(where)) onDone();
  };
  return (
    <fieldset class="not-here">
      <legend>
        <span>
          Never mark “<bdi>{surface}</bdi>”
        </span>
        <IconButton name="Mark it after all" onClick={onDone}>
          <CloseIcon size={14} />
        </IconButton>
      </legend>
      {ruleOut.problem && <Notice tone="problem">{ruleOut.problem.message}</Notice>}
      <div class="actions">
        <Button look="quiet" buttonRef={first} onClick={() => void exclude('page')}>
          On this page
        </Button>
        <Button look="quiet" title={hostText(site)} onClick={() => void exclude('site')}>
          On this site
        </Button>
        <Button look="quiet" onClick={() => void exclude('everywhere')}>
          Anywhere
        </Button>
      </div>
    </fieldset>
  );
}

/** Asks where a name is not to be marked. */
export function NotHereButton({ surface, excluding }: { surface: string; excluding: Excluding }) {
  return (
    <Button
      look="quiet"
      buttonRef={excluding.opener}
      title={`Never mark “${surface}” here`}
      aria-label={`Not here: never mark “${surface}”`}
      onClick={excluding.ask}
    >
      <NeverIcon size={14} />
      Not here
    </Button>
  );
}
