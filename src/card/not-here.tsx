import { useEffect, useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { CloseIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { EVERYWHERE } from '../views.ts';
import { useCard, useHold } from './card-state.ts';
import { useHeldChange } from './use-held-change.ts';

interface NotHereProps {
  /** Whose name it is. */
  entity: string;
  surface: string;
  onDone: () => void;
}

/** Takes a name back, and what was noted on its passages: on this page, on this site, or everywhere. */
export function NotHere({ entity, surface, onDone }: NotHereProps) {
  const { context } = useCard();
  const change = useHeldChange();
  useHold(true);
  const first = useRef<HTMLButtonElement>(null);
  // It stands at the card's end, which is in sight: where the reader has scrolled to stays.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const exclude = useAction(async (site: string, words: string) => {
    await change(`“${surface}” is not marked ${words} any more.`, () =>
      send('exclusion.add', { site, name: surface, entity }),
    );
    onDone();
  });
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
      {exclude.problem && <Notice tone="problem">{exclude.problem.message}</Notice>}
      <div class="actions">
        <Button look="quiet" buttonRef={first} onClick={() => void exclude.run(context.page.url, 'on this page')}>
          On this page
        </Button>
        <Button look="quiet" onClick={() => void exclude.run(context.site, `on ${context.site}`)}>
          On {context.site}
        </Button>
        <Button look="quiet" onClick={() => void exclude.run(EVERYWHERE, 'anywhere')}>
          Anywhere
        </Button>
      </div>
    </fieldset>
  );
}
