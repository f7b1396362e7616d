import type { Ref } from 'preact';
import { IconButton } from '../ui/button.tsx';
import { DeleteIcon, EditIcon } from '../ui/icons/action-icons.tsx';

interface ItemButtonsProps {
  /** What is edited or deleted, for the buttons' names: "this note". */
  what: string;
  opener: Ref<HTMLButtonElement>;
  onEdit: () => void;
  onDelete: () => void;
}

/** Edit and delete, at the end of what the reader wrote. */
export function ItemButtons({ what, opener, onEdit, onDelete }: ItemButtonsProps) {
  return (
    <div class="item-buttons">
      <IconButton name={`Edit ${what}`} buttonRef={opener} onClick={onEdit}>
        <EditIcon size={14} />
      </IconButton>
      <IconButton name={`Delete ${what}`} onClick={onDelete}>
        <DeleteIcon size={14} />
      </IconButton>
    </div>
  );
}
