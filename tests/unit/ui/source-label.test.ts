import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLabel } from '../../../src/ui/source-label.ts';

test('an address is told by its host', () => {
  assert.equal(sourceLabel('https://www.ice.it/it/news/253930'), 'ice.it');
  assert.equal(sourceLabel('http://example.org:8080/a?b#c'), 'example.org');
});

test('a file on GitHub is told by its repository, raw or not', () => {
  const label = 'factbook/factbook.json on GitHub';
  assert.equal(sourceLabel('https://raw.githubusercontent.com/factbook/factbook.json/0a1b2c/europe/it.json'), label);
  assert.equal(sourceLabel('https://github.com/factbook/factbook.json'), label);
  assert.equal(sourceLabel('https://github.com/factbook'), 'github.com');
});
