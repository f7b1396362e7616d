import { LockIcon } from './icons/action-icons.tsx';
import { Notice } from './notice.tsx';

export const PRIVATE_WORDS = 'Private window: Apropos reads here and never records.';

/** Why nothing can be written here. */
export function PrivateNotice() {
  return <Notice icon={<LockIcon size={14} />}>{PRIVATE_WORDS}</Notice>;
}
