import { useEffect } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { guessKind } from '../../ui/guess-kind.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { AddDraft } from './add-fields.ts';

/**
 * Guesses the kind by what the page calls a name in full, once it has said that: of "Meloni" nothing tells a kind, of
 * "Giorgia Meloni" it does. What the reader wrote meanwhile stays.
 */
export function useKindInFull({ fields, dirty, restored, begin }: AddDraft): void {
  const { what, name, kind } = fields;
  const isOpen = what === 'entity' && kind === 'concept' && !dirty && !restored;
  const { value } = useRequest(() => (isOpen ? send('alias.offered', { name, kind }) : null), [isOpen]);
  const full = value?.full[0];
  useEffect(() => {
    if (isOpen && full !== undefined) begin({ kind: guessKind(full) });
  }, [full]);
}
