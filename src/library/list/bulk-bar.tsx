import { KINDS, type Kind } from '../../entity.ts';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { KIND_WORDS } from '../../ui/kind-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { type Changed, MOST_AT_ONCE, MOST_MERGED, type Which } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { goTo } from '../use-place.ts';
import { BulkTag } from './bulk-tag.tsx';

const NUMBER = new Intl.NumberFormat('en-GB');

const KIND_CHOICES = [
  { value: '' as const, label: 'Set kind …' },
  ...KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
];

interface BulkBarProps {
  count: number;
  which: Which;
  /** Ids of those that are chosen, where they are few enough to be looked at one by one. */
  ids: readonly string[];
  onAll: () => void;
  /** What was to be done is done, or nothing is. */
  onDone: () => void;
  /** It is done on a page of its own. */
  onLeave: () => void;
}

/** What can be done to all that is selected, each as one change. */
export function BulkBar({ count, which, ids, onAll, onDone, onLeave }: BulkBarProps) {
  const { deleted } = useLibrary();
  const act = useAction(async (does: () => Promise<Changed & { count: number }>, say: (many: string) => string) => {
    const done = await does();
    onDone();
    deleted(say(done.count === 1 ? '1 entity' : `${NUMBER.format(done.count)} entities`), done);
  });
  const setKind = (kind: Kind) =>
    void act.run(
      () => send('bulk.kind', { which, kind }),
      (many) => `Set the kind of ${many} to ${KIND_WORDS[kind]}.`,
    );
  const remove = () =>
    void act.run(
      () => send('bulk.delete', { which }),
      (many) => `Deleted ${many}.`,
    );
  const tooMany = count > MOST_AT_ONCE;
  const none = count === 0 || tooMany || act.busy;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around the bar.
    <div class="bulk" role="group" aria-label="What is selected">
      <div class="bulk-line">
        <p role="status">{act.busy ? 'Changing …' : `${NUMBER.format(count)} selected`}</p>
        <button type="button" class="link-button" onClick={onAll}>
          Select all
        </button>
        <button type="button" class="link-button" onClick={onDone}>
          Done
        </button>
      </div>
      <p role="status" class="bulk-limit">
        {tooMany &&
          `At most ${NUMBER.format(MOST_AT_ONCE)} can be changed at once. Search or filter, and change them in parts.`}
      </p>
      <div class="bulk-line">
        <Choice
          label="Set kind"
          labelHidden
          value=""
          choices={KIND_CHOICES}
          disabled={none}
          onValue={(kind) => kind !== '' && setKind(kind)}
        />
        <Button
          onClick={() => {
            onLeave();
            goTo({ view: 'merge', ids });
          }}
          disabled={none || count < 2 || count > MOST_MERGED}
          title={`Two to ${MOST_MERGED} entities can be merged at once`}
        >
          Merge …
        </Button>
        <Button look="danger" onClick={remove} disabled={none}>
          Delete
        </Button>
      </div>
      <BulkTag
        disabled={none}
        onTag={(tag, on) =>
          void act.run(
            () => send('bulk.tag', { which, tag, on }),
            (many) => (on ? `Tagged ${many} “${tag}”.` : `Took the tag “${tag}” from ${many}.`),
          )
        }
      />
      {act.problem && <Notice tone="problem">{act.problem.message}</Notice>}
    </div>
  );
}
