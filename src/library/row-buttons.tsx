import type { Ref } from 'preact';
import { IconButton } from '../ui/button.tsx';
import { DeleteIcon, EditIcon } from '../ui/icons/action-icons.tsx';

interface RowButtonsProps {
  /** What is changed or deleted, for the buttons' names: "the alias Meloni". */
  what: string;
  opener: Ref<HTMLButtonElement>;
  onEdit: () => void;
  onDelete: () => void;
}

/** Change and delete, at the end of a row of the reader's own. */
export function RowButtons({ what, opener, onEdit, onDelete }: RowButtonsProps) {
  return (
    <span class="row-buttons">
      <IconButton name={`Change ${what}`} buttonRef={opener} onClick={onEdit}>
        <EditIcon />
      </IconButton>
      <IconButton name={`Delete ${what}`} onClick={onDelete}>
        <DeleteIcon />
      </IconButton>
    </span>
  );
}
