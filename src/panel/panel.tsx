import { useEffect, useRef } from 'preact/hooks';
import { hostText } from '../host-text.ts';
import { ask } from '../platform/ask.ts';
import { titleOf } from '../reference/title.ts';
import { moveFocus } from '../ui/move-focus.ts';
import { Notice } from '../ui/notice.tsx';
import { openKeys } from '../ui/open-keys.ts';
import { useHelpKey } from '../ui/use-help-key.ts';
import { whyNone } from '../ui/why-none.ts';
import { CastMember } from './cast-member.tsx';
import { useBeside } from './use-beside.ts';

/** The cast of the page beside the panel, with the reader's notes in full. */
export function Panel() {
  const { value: page, problem, inSight, changed } = useBeside();
  const { cast, tab } = page ?? {};
  useHelpKey(() => void openKeys());
  const rows = cast?.state === 'spotted' ? cast.rows : [];
  const none = page && rows.length === 0 ? whyNone(page) : null;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { activeElement: active, body } = document;
      // Who comes from the page by F6 has nothing focused yet in Chromium. Once they read on, the keys scroll.
      const comesIn = event.key === 'ArrowDown' && active === body && scrollY === 0;
      if (list.current && (comesIn || list.current.contains(active))) moveFocus(event, list.current);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <main class="panel">
      <header class="page">
        <h1 class="page-title" dir="auto">
          {(cast && titleOf(cast)) || 'Apropos'}
        </h1>
        {cast && <p class="page-site">{hostText(cast.site)}</p>}
      </header>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {page?.unread && cast?.state !== 'problem' && <Notice tone="problem">{page.unread.message}</Notice>}
      {none !== null && <Notice tone={cast?.state === 'problem' ? 'problem' : 'calm'}>{none}</Notice>}
      <ol class="cast" aria-label="Names you know, as the page names them" ref={list}>
        {rows.map((row) => (
          <CastMember
            key={row.entity}
            row={row}
            inSight={row.entity === inSight}
            changed={changed}
            onNext={() => tab !== undefined && void ask(tab, 'cast.next', { entity: row.entity })}
          />
        ))}
      </ol>
    </main>
  );
}
