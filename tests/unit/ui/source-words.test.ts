import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceWords } from '../../../src/ui/source-words.ts';

test('a source is said in words', () => {
  assert.equal(sourceWords('https://github.com/factbook/factbook.json'), 'factbook/factbook.json on GitHub');
  assert.equal(sourceWords('https://github.com/'), 'github.com');
  assert.equal(sourceWords('https://www.bbc.co.uk/news/1'), 'bbc.co.uk');
  assert.equal(sourceWords('mailto:somebody@example.org'), 'mailto:somebody@example.org');
  assert.equal(sourceWords('Unicode CLDR 48.2.0'), 'Unicode CLDR 48.2.0');
});

test('a raw file on GitHub is said by its repository', () => {
  const raw = 'https://raw.githubusercontent.com/factbook/factbook.json/0a1b2c/europe/it.json';
  assert.equal(sourceWords(raw), 'factbook/factbook.json on GitHub');
});
