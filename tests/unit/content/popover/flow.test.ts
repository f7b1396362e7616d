import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CardEvent,
  type CardFlow,
  CLOSED,
  HIDE_MS,
  PREPARE_MS,
  step,
} from '../../../../src/content/popover/flow.ts';

/** The rest that the reader has set. */
const SHOW_MS = 500;

/** Runs the flow with a clock of its own: actions other than waiting are noted with their time. */
function reader() {
  let flow: CardFlow<string> = CLOSED;
  let now = 0;
  const due: { at: number; event: CardEvent<string> }[] = [];
  const seen: string[] = [];
  const does = (event: CardEvent<string>): void => {
    const [next, actions] = step(flow, event);
    flow = next;
    for (const action of actions) {
      if (action.do === 'wait') due.push({ at: now + action.ms, event: { on: action.due, token: action.token } });
      else seen.push(`${now} ${action.do}${'target' in action ? ` ${action.target}` : ''}`);
    }
  };
  return {
    seen,
    does,
    waits(ms: number) {
      const until = now + ms;
      for (;;) {
        due.sort((a, b) => a.at - b.at);
        const next = due[0];
        if (!next || next.at > until) break;
        due.shift();
        now = next.at;
        does(next.event);
      }
      now = until;
    },
    enters: (target: string, restMs = SHOW_MS) => does({ on: 'enter', target, restMs }),
    leaves: () => does({ on: 'leave' }),
  };
}

test('a card is made ready, shown after the rest, and hidden a while after the pointer left', () => {
  const { seen, enters, leaves, waits } = reader();
  enters('Italy');
  waits(600);
  leaves();
  waits(1000);
  assert.deepEqual(seen, [`${PREPARE_MS} prepare Italy`, `${SHOW_MS} show Italy`, `${600 + HIDE_MS} hide`]);
});

test('a pointer passing by opens nothing', () => {
  const { seen, enters, leaves, waits } = reader();
  enters('Italy');
  waits(PREPARE_MS - 1);
  leaves();
  waits(1000);
  assert.deepEqual(seen, []);
});

test('what was made ready and never shown is put away', () => {
  const { seen, enters, leaves, waits } = reader();
  enters('Italy');
  waits(300);
  leaves();
  waits(1000);
  assert.deepEqual(seen, ['150 prepare Italy', '300 hide']);
});

test('the reader’s own rest counts', () => {
  const { seen, enters, waits } = reader();
  enters('Italy', 100);
  waits(1000);
  assert.deepEqual(seen, ['100 prepare Italy', '100 show Italy']);
});

test('timers of an earlier mention do nothing for a later one', () => {
  const { seen, enters, leaves, waits } = reader();
  enters('Italy');
  waits(100);
  leaves();
  enters('China');
  waits(SHOW_MS - 100);
  assert.deepEqual(seen, ['250 prepare China']);
  waits(100);
  assert.deepEqual(seen.at(-1), '600 show China');
});

test('the way from the word to the card keeps it open, and so does the card', () => {
  const { seen, does, enters, leaves, waits } = reader();
  enters('Italy');
  waits(SHOW_MS);
  leaves();
  waits(HIDE_MS - 1);
  does({ on: 'card-enter' });
  waits(5000);
  assert.equal(seen.length, 2);
  does({ on: 'card-leave' });
  waits(HIDE_MS - 1);
  enters('Italy');
  waits(5000);
  assert.equal(seen.length, 2);
});

test('the pointer may reach the card before it is known to have left the word', () => {
  const { seen, does, enters, leaves, waits } = reader();
  enters('Italy');
  waits(SHOW_MS);
  does({ on: 'card-enter' });
  leaves();
  waits(5000);
  assert.ok(!seen.includes('hide') && seen.length === 2);
});

test('another mention takes the card over after its own rest', () => {
  const { seen, enters, leaves, waits } = reader();
  enters('Italy');
  waits(SHOW_MS);
  leaves();
  enters('China');
  waits(1000);
  assert.deepEqual(seen, ['150 prepare Italy', '500 show Italy', '1000 show China']);
});

test('while the reader writes, neither leaving nor clicking nor scrolling away closes the card', () => {
  const { seen, does, enters, leaves, waits } = reader();
  enters('Italy');
  waits(SHOW_MS);
  does({ on: 'busy', busy: true });
  leaves();
  does({ on: 'gone' });
  enters('China');
  leaves();
  waits(5000);
  assert.equal(seen.at(-1), '500 show Italy');
  does({ on: 'busy', busy: false });
  waits(5000);
  assert.equal(seen.at(-1), `${SHOW_MS + 5000 + HIDE_MS} hide`);
});

test('Escape closes even what is being written', () => {
  const { seen, does, enters, waits } = reader();
  enters('Italy');
  waits(SHOW_MS);
  does({ on: 'busy', busy: true });
  does({ on: 'close' });
  assert.equal(seen.at(-1), '500 hide');
});

test('a click elsewhere closes at once, and only what is open', () => {
  const { seen, does, enters, waits } = reader();
  does({ on: 'gone' });
  assert.deepEqual(seen, []);
  enters('Italy');
  waits(SHOW_MS);
  does({ on: 'gone' });
  assert.equal(seen.at(-1), '500 hide');
});

test('what a key or a tap opens, opens at once and stays', () => {
  const { seen, does, waits } = reader();
  does({ on: 'open', target: 'Italy', focus: true });
  waits(5000);
  assert.deepEqual(seen, ['0 show Italy']);
});

test('what was opened on purpose stays whatever the pointer does, until it is closed on purpose', () => {
  const { seen, does, enters, leaves, waits } = reader();
  does({ on: 'open', target: 'Italy', focus: false });
  enters('Italy');
  leaves();
  enters('China');
  leaves();
  does({ on: 'card-enter' });
  does({ on: 'card-leave' });
  waits(5000);
  assert.deepEqual(seen, ['0 show Italy']);
  does({ on: 'gone' });
  assert.equal(seen.at(-1), '5000 hide');
});

test('where the pointer opens no card, it keeps open the one that is', () => {
  const { seen, does, enters, leaves, waits } = reader();
  enters('Italy', Number.POSITIVE_INFINITY);
  waits(5000);
  assert.deepEqual(seen, []);
  enters('Italy', 100);
  waits(100);
  leaves();
  enters('Italy', Number.POSITIVE_INFINITY);
  waits(5000);
  assert.deepEqual(seen, ['5100 prepare Italy', '5100 show Italy']);
  leaves();
  enters('China', Number.POSITIVE_INFINITY);
  waits(HIDE_MS);
  assert.equal(seen.at(-1), `${10_100 + HIDE_MS} hide`);
  does({ on: 'close' });
});
