import type { Ref } from 'preact';
import { IconButton } from './button.tsx';
import { DeleteIcon, EditIcon } from './icons/action-icons.tsx';

interface ItemButtonsProps {
  /** What is edited or deleted, for the buttons' names: "the alias Meloni". */
  what: string;
  opener: Ref<HTMLButtonElement>;
  onEdit: () => void;
  onDelete: () => void;
}

/** Edit and delete, at the end of something of the reader's own. */
export function ItemButtons({ what, opener, onEdit, onDelete }: ItemButtonsProps) {
  return (
    <span class="item-buttons">
      <IconButton name={`Edit ${what}`} buttonRef={opener} onClick={onEdit}>
        <EditIcon />
      </IconButton>
      <IconButton name={`Delete ${what}`} onClick={onDelete}>
        <DeleteIcon />
      </IconButton>
    </span>
  );
}
