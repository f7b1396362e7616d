import { useEffect } from 'preact/hooks';
import type { Problem } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Link } from './link.ts';
import { Sized } from './sized.tsx';

/** The background did not answer when the frame opened. */
export function Unopened({ link, problem }: { link: Link; problem: Problem }) {
  useEffect(() => link.listen(() => undefined), [link]);
  return (
    <Sized link={link} ready>
      <main class="card">
        <h1 class="visually-hidden">Apropos</h1>
        <Notice tone="problem">{problem.message}</Notice>
        {/* The content script shakes hands again with a frame that loads again. */}
        <Button onClick={() => location.reload()}>Try again</Button>
      </main>
    </Sized>
  );
}
