import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultCasePolicy } from '../../../../src/engine/index.ts';
import { linked, mentioned } from '../examples.ts';

const policies = (...names: string[]): string[] => names.map(defaultCasePolicy);

test('short words in capitals bind every letter', () => {
  assert.deepEqual([...new Set(policies('WHO', 'G7', '5G', 'U.S.', 'AT&T', 'ΕΕ', 'NATO'))], ['exact']);
  assert.deepEqual(mentioned('who is in the WHO, not Who', 'WHO'), ['WHO']);
});

test('proper names bind the capitals that begin their words', () => {
  assert.deepEqual([...new Set(policies('Italy', 'UNESCO', 'de Gaulle', 'iPhone', 'Москва'))], ['initial']);
  assert.deepEqual(mentioned('a turkey in Turkey, TURKEY', 'Turkey'), ['Turkey', 'TURKEY']);
  assert.deepEqual(mentioned('belt and road; Belt And Road; Belt and road', 'Belt and Road'), ['Belt And Road']);
  assert.deepEqual(mentioned('De Gaulle and Charles de Gaulle, de gaulle', 'de Gaulle'), ['De Gaulle', 'de Gaulle']);
});

test('names without capitals bind none', () => {
  assert.deepEqual([...new Set(policies('semiconductor', '中国', 'קטר', '1984'))], ['any']);
  assert.deepEqual(mentioned('Semiconductor SEMICONDUCTOR', 'semiconductor'), ['Semiconductor', 'SEMICONDUCTOR']);
});

test('an alias may have a policy of its own', () => {
  const us = {
    id: 'us',
    name: 'United States',
    aliases: [
      { text: 'Us', policy: 'exact' as const },
      { text: 'America', policy: 'any' as const },
    ],
  };
  assert.deepEqual(linked('Us and US and america', [us]), ['Us → us', 'america → us']);
});

test('an exact name still folds accents, quotes and dashes', () => {
  assert.deepEqual(mentioned('ÉDF, EDF, Edf', 'EDF'), ['ÉDF', 'EDF']);
});
