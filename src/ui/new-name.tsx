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
 * The name of somebody new. The line below it tells where an entity is known by this very name or alias, so that
 * nobody makes it twice unawares; its room is there before, so that nothing moves under a pointer on its way to Save.
 */
export function NewName({ instead, onInstead, ...field }: NewNameProps) {
  const wanted = field.value.trim();
  const rested = useRested(wanted, REST_MS);
  const found = useRequest(() => (rested ? send('entity.called', { name: rested }) : null), [rested]).value;
  const known = rested === wanted ? found : undefined;
  return (
    <Field
      label="Name"
      {...field}
      hint={
        <span class="new-name">
          <span class={known ? 'new-name-replaced' : undefined}>In full, as an article writes it first.</span>
          <span class="new-name-known">
            <span role="status" title={known?.name}>
              {known && (
                <>
                  Known already
                  {known.name !== wanted && (
                    <>
                      {' '}
                      as <bdi>{known.name}</bdi>
                    </>
                  )}
                  .
                </>
              )}
            </span>
            {known && (
              <button type="button" class="link-button" onClick={() => onInstead(known)}>
                {instead}
              </button>
            )}
          </span>
        </span>
      }
    />
  );
}
