import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { officesIn } from '../../../src/engine/index.ts';
import { canon } from '../../../src/engine/text/canon.ts';
import { aliasText } from '../../../src/entity.ts';
import { entitiesOf, entity, namesOf } from './bundled.ts';

describe('the leaders', () => {
  it('have the capitals and the titles of their names put right', () => {
    const names = entitiesOf('leaders').map(({ name }) => name);
    for (const name of [
      'Tupou VI',
      'Pope Leo XIV',
      'Xi Jinping',
      'Carl XVI Gustaf',
      'Munipoese Muliʻakaʻaka',
      'Peter Squires',
    ]) {
      assert.ok(names.includes(name), name);
    }
    const titles = /^(and|Administrator|Capt|Chief|Col|Crown|Gen|King|Lord|Prime|Prince|Sr|Territorial|Transition)\b/;
    for (const name of names) {
      assert.doesNotMatch(name, titles);
      assert.doesNotMatch(name, /\b[IVX][ivx]{1,3}\b(?! )|\bBin\b/, name);
    }
    assert.ok(namesOf(entity('leaders', 'pope-leo-xiv')).includes('Leo XIV'));
  });

  it('each have an office, and are listed once', () => {
    const leaders = entitiesOf('leaders');
    for (const { name, summary = '' } of leaders) assert.match(summary, /, as listed in | until /, name);
    assert.equal(entity('leaders', 'giorgia-meloni').summary, 'Prime Minister of Italy, as listed in May 2026.');
    assert.equal(new Set(leaders.map(({ name }) => name)).size, leaders.length);
  });

  it('are told by their office where they lead a country', () => {
    for (const id of ['donald-trump', 'emmanuel-macron', 'giorgia-meloni', 'friedrich-merz', 'narendra-modi']) {
      assert.equal(officesIn(entity('leaders', id).summary ?? '').length, 1, id);
    }
    const told = entitiesOf('leaders').filter(({ summary = '' }) => officesIn(summary).length > 0);
    assert.ok(told.length > 200);
  });

  it('have no bare surname among their aliases', () => {
    for (const { name, aliases = [] } of entitiesOf('leaders')) {
      const surname = name.split(' ').at(-1) ?? name;
      if (name.includes(' ')) assert.ok(!aliases.map(aliasText).includes(surname), name);
    }
  });
});

describe('the companies', () => {
  it('are found by a bare name only where it is no ordinary word', () => {
    const names = new Set(entitiesOf('companies').flatMap(namesOf).map(canon));
    for (const word of [
      'Target',
      'Visa',
      'Ball',
      'Block',
      'News',
      'Fox',
      'Flex',
      'Southern',
      'Progressive',
      'Match',
      'Key',
      'Gap',
    ]) {
      assert.ok(!names.has(canon(word)), word);
    }
    for (const name of ['Target Corporation', 'Visa Inc.', 'Apple', 'Nike', 'Eli Lilly'])
      assert.ok(names.has(canon(name)), name);
  });
});
