import { send } from '../platform/send.ts';
import { EntityPicker, type Pickable, Picked } from '../ui/entity-picker.tsx';

/** As many as show without scrolling far: who sees none of them types one letter more. */
const OFFERED = 8;

interface ChooseEntityProps {
  label: string;
  entity: Pickable | null;
  onEntity: (entity: Pickable | null) => void;
  error?: string | undefined;
}

/** One entity, by typing its name. */
export function ChooseEntity({ label, entity, onEntity, error }: ChooseEntityProps) {
  if (entity) return <Picked label={label} entity={entity} onChange={() => onEntity(null)} />;
  return (
    <EntityPicker
      label={label}
      autoFocus
      find={async (query) => (await send('search', { query, limit: OFFERED })).entities}
      onPick={onEntity}
      error={error}
    />
  );
}
