import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownTokens } from '../../../../src/ui/markdown/markdown-tokens.ts';

function kindsIn(text: string): string[] {
  const [paragraph] = markdownTokens(text);
  return paragraph?.type === 'paragraph' ? (paragraph.tokens ?? []).map(({ type }) => type) : [];
}

test('a new line is one, as it was written', () => {
  assert.deepEqual(kindsIn('Called at nine.\nNobody answered.'), ['text', 'br', 'text']);
});

test('too much to be lexed is one paragraph of its words', () => {
  assert.deepEqual(kindsIn('_'.repeat(3_000)), ['text']);
});
