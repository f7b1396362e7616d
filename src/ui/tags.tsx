import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { send } from '../platform/send.ts';
import type { TagRow } from '../views.ts';
import { useRequest } from './use-request.ts';

const KnownTags = createContext<readonly TagRow[]>([]);

/** Has the parts within know all tags and their colours; they are read again when `version` changes. */
export function WithTags({ version, children }: { version: unknown; children: ComponentChildren }) {
  const { value = [] } = useRequest(() => send('tag.list', {}), [version]);
  return <KnownTags.Provider value={value}>{children}</KnownTags.Provider>;
}

/** All tags, by name. */
export function useTags(): readonly TagRow[] {
  return useContext(KnownTags);
}

/** The tags of something, each in its colour; nothing where there are none. */
export function TagChips({ tags = [] }: { tags?: readonly string[] | undefined }) {
  const known = useTags();
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} class="tag" data-colour={known.find((row) => row.tag === tag)?.colour ?? 'grey'} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}
