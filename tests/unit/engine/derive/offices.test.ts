import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officesIn } from '../../../../src/engine/index.ts';

/** Each office of a country that a summary tells of, as "office, country". */
const offices = (summary: string): string[] =>
  officesIn(summary).map(({ office, country }) => [office, ...(country === undefined ? [] : [country])].join(', '));

test('a summary tells which country somebody leads or led', () => {
  const president = ['president, United States'];
  for (const summary of [
    'President of the United States until 20 January 2025.',
    'American politician and businessman, 45th and 47th president of the United States',
    'American politician who served as the 44th president of the United States from 2009',
    'US president',
    'Former U.S. President since 2025',
  ]) {
    assert.deepEqual(offices(summary), president, summary);
  }
  assert.deepEqual(offices('Prime Minister of Italy, as listed in May 2026.'), ['prime minister, Italy']);
  assert.deepEqual(offices('Sultan and Prime Minister of Brunei.'), ['prime minister, Brunei']);
  assert.deepEqual(offices('Italian prime minister since October 2022'), ['prime minister, Italy']);
  assert.deepEqual(offices('Federal Chancellor of Germany.'), ['chancellor, Germany']);
  assert.deepEqual(offices('Prime Minister of the Republic of the Congo.'), ['prime minister, Congo']);
  assert.deepEqual(offices('President of Côte d’Ivoire.'), ['president, Ivory Coast']);
  assert.deepEqual(offices('President of France and Co-Prince of Andorra'), ['president, France']);
});

test('a summary in another language tells it where no other country has the word', () => {
  assert.deepEqual(offices('deutscher Bundeskanzler'), ['chancellor']);
  assert.deepEqual(offices('Presidente del Consiglio dei ministri'), ['prime minister']);
  assert.deepEqual(offices('presidente del Gobierno desde 2018'), ['prime minister']);
  assert.deepEqual(offices('président de la République depuis 2017'), ['president']);
});

test('who is beside a leader, or leads something else, has no such office', () => {
  for (const summary of [
    'First Lady of the United States',
    'Wife of the president of France',
    'spokesman of the Russian president',
    'He advised the US president.',
    'Vice President of Argentina',
    'Deputy prime minister of Italy',
    'President of Mexico City',
    'President of Georgia Tech',
    'President of China Telecom',
    'President of the European Commission',
    'President of the Chamber of Deputies',
    'president and CEO of Ford',
    'King of Spain',
    'Presidente del Consiglio di amministrazione di Eni',
    'Presidente del Consiglio regionale della Lombardia',
    'Presidente del Gobierno de Canarias',
    '',
  ]) {
    assert.deepEqual(offices(summary), [], summary);
  }
});
