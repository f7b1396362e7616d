import './layer/stand-in.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCommands } from '../../../src/content/commands.ts';
import type { Article } from '../../../src/content/spotting/article.ts';

Object.assign(globalThis, { innerHeight: 600, matchMedia: () => ({ matches: true }) });

test('the name that a key goes to is said to who hears the page, by the element that it stands in', () => {
  const said: string[] = [];
  const holder = {
    checkVisibility: () => true,
    matches: () => false,
    ownerDocument: null,
    getRootNode: () => ({}),
    ariaNotify: (text: string) => said.push(text),
  };
  const text = 'Then Italy met China.';
  const pieces = (start: number, end: number) => [{ node: { parentElement: holder }, start, end }];
  const marked = ['Italy', 'China'].map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, entity: { id: name } };
  });
  const article = { shown: { reading: { text, pieces, blocks: [] }, marked } } as unknown as Article;
  const commands = createCommands(article, { ring() {}, open() {}, pointedAt: () => undefined });
  for (const command of ['next-mention', 'next-mention', 'previous-mention'] as const) commands.run(command);
  assert.deepEqual(said, ['Italy', 'China', 'Italy']);
});
