import { useRef } from 'preact/hooks';
import { sendAside } from '../../platform/send-aside.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityView } from '../../views.ts';
import { useBeside } from '../library-context.ts';
import { AlikePairs } from './alike-pairs.tsx';

/** What an entity is perhaps the same as, where there is anything. */
export function EntityAlike({ entity }: { entity: EntityView }) {
  const beside = useBeside();
  const { id } = entity;
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: pairs = [] } = useRequest(() => sendAside('alike.of', { id }), [id, beside]);
  if (pairs.length === 0) return null;
  return (
    <section class="section" aria-labelledby="alike-heading">
      <div class="section-head">
        <h2 id="alike-heading" tabIndex={-1} ref={heading}>
          Perhaps the same
        </h2>
      </div>
      <AlikePairs pairs={pairs} of={id} onTold={() => heading.current?.focus()} />
    </section>
  );
}
