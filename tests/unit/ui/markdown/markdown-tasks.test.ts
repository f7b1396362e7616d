import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tasksOf, ticked } from '../../../../src/ui/markdown/markdown-tasks.ts';
import { markdownTokens } from '../../../../src/ui/markdown/markdown-tokens.ts';

const states = (text: string): boolean[] => tasksOf(markdownTokens(text)).map(({ checked }) => checked === true);

test('a task is ticked where it stands, and the tick is taken away; all else stays to the letter', () => {
  const text = 'Before.\n\n* [ ] one\n* [X] two\n  1. [ ] two and a half\n> - [ ] three\n';
  assert.deepEqual(states(text), [false, true, false, false]);
  assert.equal(ticked(text, 0, true), text.replace('[ ] one', '[x] one'));
  assert.equal(ticked(text, 1, false), text.replace('[X] two', '[ ] two'));
  assert.equal(ticked(text, 2, true), text.replace('[ ] two and', '[x] two and'));
  assert.equal(ticked(text, 3, true), text.replace('[ ] three', '[x] three'));
});

test('what stands in code is no task, and is not changed for one', () => {
  const text = '```\n- [ ] not this\n```\n\n- [ ] this\n\n    - [ ] nor this\n';
  const changed = ticked(text, 0, true);
  assert.equal(changed, text.replace('- [ ] this', '- [x] this'));
});

test('a task that is not there, or is so already, is left alone', () => {
  assert.equal(ticked('- [ ] one', 1, true), null);
  assert.equal(ticked('- [x] one', 0, true), null);
  assert.equal(ticked('No task.', 0, true), null);
});

const LINES = ['- [ ] a', '- [x] b', '  - [ ] c', '> - [ ] d', '1. [X] e', '```', '    - [ ] f', 'text', '', '- plain'];

test('whatever stands around it, ticking changes one task and one character, and can be taken back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      for (const [task, done] of states(text).entries()) {
        const changed = ticked(text, task, !done);
        assert.ok(changed !== null);
        assert.deepEqual(
          states(changed),
          states(text).map((state, at) => (at === task ? !done : state)),
        );
        assert.equal([...changed].filter((character, at) => character !== text[at]).length, 1);
        assert.equal(ticked(changed, task, done)?.toLowerCase(), text.toLowerCase());
      }
    }),
  );
});
