import type { ComponentProps } from 'preact';
import { send } from '../platform/send.ts';
import type { Pickable } from './entity-picker.tsx';
import { Field } from './field.tsx';
import { useRequest } from './use-request.ts';
import { useRested } from './use-rested.ts';

/** Milliseconds without a letter after which is looked: what is being saved does not wait for that. */
const REST_MS = 150;

interface NewNameProps extends Omit<ComponentProps<typeof Field>, 'label' | 'hint'> {
  /** What to do with the one that is known instead, in words. */
  instead: string;
  onInstead: (entity: Pickable) => void;
}

/**
 * The name of somebody new. The one line below it tells where an entity is known by this very name or alias, so that
 * nobody makes it twice unawares; it is there before, so that nothing moves under a pointer on its way to Save.
 */
export function NewName({ instead, onInstead, ...field }: NewNameProps) {
  const wanted = field.value.trim();
  const rested = useRested(wanted, REST_MS);
  const found = useRequest(() => (rested ? send('entity.called', { name: rested }) : null), [rested]).value;
  const known = rested === wanted ? found : undefined;
  return (
    <div class="new-name">
      <Field label="Name" {...field} />
      <p class="field-hint new-name-known" role="status">
        {known ? (
          <>
            <span title={known.name}>
              Known already
              {known.name !== wanted && (
                <>
                  {' '}
                  as <bdi>{known.name}</bdi>
                </>
              )}
              .
            </span>
            <button type="button" class="link-button" onClick={() => onInstead(known)}>
              {instead}
            </button>
          </>
        ) : (
          'In full, as an article writes it first.'
        )}
      </p>
    </div>
  );
}
