import { send } from '../platform/send.ts';
import { useRequest } from '../ui/use-request.ts';
import { type AddFields, addFields } from './add-fields.ts';

/**
 * The fields that a selection begins with; undefined while the page is asked for its name in full, which it is where
 * nothing tells the kind. Without an answer the kind is one that claims nothing.
 */
export function useAddStart(selection: string): AddFields | undefined {
  const start = addFields(selection);
  const { what, name, kind } = start;
  const { value, loading } = useRequest(
    () => (what === 'entity' && kind === 'concept' ? send('alias.offered', { name, kind }) : null),
    [name],
  );
  return loading ? undefined : addFields(selection, value?.full[0]);
}
