import { send } from '../../platform/send.ts';
import { useRequest } from '../../ui/use-request.ts';
import { useLibrary } from '../library-context.ts';
import { KeptList } from '../parts/kept-list.tsx';

/** The names that the popup never suggests. */
export function Unsuggested() {
  const { version, deleted } = useLibrary();
  const { value: names, problem } = useRequest(() => send('unsuggested.list', {}), [version]);
  return (
    <KeptList
      heading="Names not suggested"
      rows={names}
      none="None. The popup suggests names of a page that you do not know yet; those that you refuse are listed here."
      problem={problem}
      keyOf={({ id }) => id}
      text={({ name }) => <bdi>{name}</bdi>}
      take="Suggest again"
      takeWhat={({ name }) => `: ${name}`}
      onTake={async ({ id, name }) => {
        deleted(`${name} may be suggested again.`, await send('unsuggested.delete', { id }));
      }}
    />
  );
}
