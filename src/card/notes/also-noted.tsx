import { send } from '../../platform/send.ts';
import { useRequest } from '../../ui/use-request.ts';

interface AlsoNotedProps {
  /** The ids of those whose notes were written on the passage too. */
  others: readonly string[];
  onChosen: (entity: string) => void;
}

/** On whom else notes were written on the passage that the card was opened on. */
export function AlsoNoted({ others, onChosen }: AlsoNotedProps) {
  const { value: rows } = useRequest(() => send('entity.rows', { ids: [...others] }), [others.join(' ')]);
  if (!rows || rows.length === 0) return null;
  return (
    <p class="also-noted">
      Also noted on here:
      {rows.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 ? ', ' : ' '}
          <button type="button" class="link-button" onClick={() => onChosen(id)}>
            <bdi>{name}</bdi>
          </button>
        </span>
      ))}
    </p>
  );
}
