import { useState } from 'preact/hooks';
import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useLibrary } from '../library-context.ts';
import { KeptList } from '../parts/kept-list.tsx';

interface SiteListProps {
  list: 'sitesOn' | 'sitesOff' | 'sightingsOn' | 'sightingsOff';
  sites: readonly string[];
  heading: string;
  /** What is said where the list is empty. */
  none: string;
  /** What taking a site from the list does. */
  take: string;
}

/** One of the reader's lists of sites. */
export function SiteList({ list, sites, heading, none, take }: SiteListProps) {
  const { changed } = useLibrary();
  const [written, setWritten] = useState('');
  // The list is read again first: the popup may have changed it since.
  const change = async (next: (sites: readonly string[]) => string[]): Promise<void> => {
    await send('settings.set', { [list]: next((await send('settings.get', {}))[list]) });
    changed('Saved.');
  };
  const add = useAction(async () => {
    await change((now) => [...now, written]);
    setWritten('');
  });
  return (
    <KeptList
      {...{ heading, none, take }}
      rows={sites}
      keyOf={(site) => site}
      text={hostText}
      takeWhat={(site) => ` ${hostText(site)}`}
      onTake={(site) => change((now) => now.filter((other) => other !== site))}
    >
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          void add.run();
        }}
      >
        <Field
          label={`Add to “${heading}”`}
          value={written}
          error={add.problem?.message}
          onValue={setWritten}
          placeholder="news.example"
          hint="Sites under it too, such as “www.news.example”."
          spellcheck={false}
          autocomplete="off"
        />
        <Button type="submit">Add</Button>
      </form>
    </KeptList>
  );
}
