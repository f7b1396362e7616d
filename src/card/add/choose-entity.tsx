import { send } from '../../platform/send.ts';
import { findFirst, OFFERED } from '../../ui/entities-first.ts';
import { EntityPicker, type Pickable, Picked } from '../../ui/entity-picker.tsx';
import { useRequest } from '../../ui/use-request.ts';

interface ChooseEntityProps {
  label: string;
  entity: Pickable | null;
  onEntity: (entity: Pickable | null) => void;
  error?: string | undefined;
}

/** One entity, of those on the page or by typing its name. */
export function ChooseEntity({ label, entity, onEntity, error }: ChooseEntityProps) {
  const here = useRequest(() => send('entity.here', {}), []).value ?? [];
  if (entity) return <Picked label={label} entity={entity} onChange={() => onEntity(null)} />;
  return (
    <EntityPicker
      label={label}
      autoFocus
      suggested={here.slice(0, OFFERED)}
      find={(query) => findFirst(query, new Set(here.map(({ id }) => id)))}
      onPick={onEntity}
      error={error}
    />
  );
}
