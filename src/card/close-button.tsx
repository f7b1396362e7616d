import { IconButton } from '../ui/button.tsx';
import { CloseIcon } from '../ui/icons/action-icons.tsx';

/** Closes the card, from the end of its head. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <IconButton name="Close" onClick={onClose}>
      <CloseIcon size={14} />
    </IconButton>
  );
}
