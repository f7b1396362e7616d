import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownText } from '../../../../src/ui/markdown/markdown-text.ts';

test('the words of a note without their marks', () => {
  assert.equal(
    markdownText('# Title\n\n**Bold** and *slanted* `code`, [words](https://example.org).\n\n- one\n- two\n\n> quoted'),
    'Title Bold and slanted code, words. one two quoted',
  );
  assert.equal(markdownText('| a | b |\n|---|---|\n| c | d |'), 'a b c d');
  assert.equal(markdownText('Fish &amp; chips, 2 \\* 3, <b>'), 'Fish & chips, 2 * 3, <b>');
});
