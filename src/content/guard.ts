import { postGuard } from './host/guard-line.ts';

/**
 * What crosses a closed root's border and could be aimed at the card's frame. Firefox gives each such event's inner
 * target away as originalTarget, explicitOriginalTarget and rangeParent, and from a node within the root the page
 * gets the root. Moves, wheels and touches go into the frame and never to its page; enter and leave do not cross.
 */
const TYPES = (
  'pointerover pointerout pointerdown pointerup mouseover mouseout mousedown mouseup click auxclick dblclick contextmenu ' +
  'gotpointercapture lostpointercapture focus blur focusin focusout keydown keyup dragenter dragover dragleave drop'
).split(' ');
/** A type that no page can guess: of our world's own numbers it sees none, and `crypto` takes every page far longer. */
const PROBE = String(Math.random());

const first = document.readyState === 'loading' && !document.querySelector('script');
let host: Element | undefined;
let heard = false;

// On the window while it captures, and before every listener of the page: nobody hears of an event before us.
for (const type of TYPES) addEventListener(type, stop, true);
addEventListener(PROBE, () => {
  heard = true;
});

function stop(event: Event): void {
  if (event.target === host) event.stopImmediatePropagation();
}

postGuard({
  first,
  keep(element) {
    host = element;
  },
  stands() {
    heard = false;
    dispatchEvent(new Event(PROBE));
    return heard;
  },
});
