import { render } from 'preact';
import { send } from '../platform/send.ts';
import { toProblem } from '../problem.ts';
import { App } from './app.tsx';
import { awaitLink } from './link.ts';
import { Unopened } from './unopened.tsx';

void open(location.hash.slice(1));

/** Shows nothing at all where the frame is not our content script's. */
async function open(nonce: string): Promise<void> {
  if (nonce === '' || parent === window) return;
  const linked = awaitLink(nonce);
  try {
    const { ours, readOnly } = await send('card.open', { nonce });
    if (ours) render(<App link={await linked} readOnly={readOnly} />, document.body);
  } catch (error) {
    render(<Unopened link={await linked} problem={toProblem(error)} />, document.body);
  }
}
