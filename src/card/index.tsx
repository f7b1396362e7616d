import { render } from 'preact';
import { send } from '../platform/send.ts';
import { toProblem } from '../problem.ts';
import { dropSecondClicks } from '../ui/second-click.ts';
import { App } from './app.tsx';
import { keepFocusInView } from './keep-in-view.ts';
import { keepWheel } from './keep-wheel.ts';
import { awaitLink, type Link } from './link.ts';
import { Unopened } from './unopened.tsx';

/** Without the background nobody greets; the frame is shown after a while although it never told its height. */
const UNHEARD: Link = { tell() {}, listen() {} };

// Whoever runs needs no plain card.
document.body.replaceChildren();
dropSecondClicks();
keepFocusInView();
keepWheel();
if (parent !== window) void open();

/** Shows nothing at all where the frame is not our content script's: that one greets no frame but its own. */
async function open(): Promise<void> {
  // Made here and told to the background alone, so that the page around the frame cannot know it.
  const nonce = String(crypto.getRandomValues(new Uint32Array(4)));
  const linked = awaitLink(nonce);
  try {
    const { readOnly } = await send('card.open', { nonce });
    render(<App link={await linked} readOnly={readOnly} />, document.body);
  } catch (error) {
    render(<Unopened link={UNHEARD} problem={toProblem(error)} />, document.body);
  }
}
