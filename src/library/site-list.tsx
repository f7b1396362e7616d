import { useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useLibrary } from './library-context.ts';

interface SiteListProps {
  list: 'sitesOn' | 'sitesOff';
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
  const head = useRef<HTMLHeadingElement>(null);
  // The list is read again first: the popup may have changed it since.
  const change = async (next: (sites: readonly string[]) => string[]): Promise<void> => {
    await send('settings.set', { [list]: next((await send('settings.get', {}))[list]) });
  };
  const remove = useAction(async (site: string) => {
    await change((now) => now.filter((other) => other !== site));
    changed('Saved.');
    head.current?.focus();
  });
  const add = useAction(async () => {
    await change((now) => [...now, written]);
    setWritten('');
    changed('Saved.');
  });
  return (
    <section class="section" aria-labelledby={`${list}-heading`}>
      <div class="section-head">
        <h2 id={`${list}-heading`} tabIndex={-1} ref={head}>
          {heading}
        </h2>
      </div>
      {sites.length === 0 && <p class="section-empty">{none}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <li class="row" key={site}>
            <span class="row-text">{site}</span>
            <Button look="quiet" onClick={() => void remove.run(site)}>
              {take}
              <span class="visually-hidden"> {site}</span>
            </Button>
          </li>
        ))}
      </ul>
      {remove.problem && <Notice tone="problem">{remove.problem.message}</Notice>}
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
          spellcheck={false}
          autocomplete="off"
        />
        <Button type="submit">Add</Button>
      </form>
    </section>
  );
}
