import { IconButton } from '../ui/button.tsx';
import { BackIcon } from '../ui/icons/action-icons.tsx';
import type { Back } from './mention-card.ts';

/** Back to where a link was followed. */
export function BackButton({ back: { to, go } }: { back: Back }) {
  return (
    <IconButton name={`Back to ${to}`} onClick={go}>
      <BackIcon size={14} />
    </IconButton>
  );
}
