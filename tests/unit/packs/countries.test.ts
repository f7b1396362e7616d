import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../../scripts/packs/countries.ts';
import { canon } from '../../../src/engine/text/canon.ts';
import { entitiesOf, entity, namesOf } from './bundled.ts';

describe('the countries', () => {
  /** Germany in each language that the pack promises. */
  const GERMANY: Record<string, string> = {
    de: 'Deutschland',
    fr: 'Allemagne',
    es: 'Alemania',
    it: 'Germania',
    pt: 'Alemanha',
    nl: 'Duitsland',
    sv: 'Tyskland',
    da: 'Tyskland',
    nb: 'Tyskland',
    fi: 'Saksa',
    pl: 'Niemcy',
    cs: 'Německo',
    hu: 'Németország',
    ro: 'Germania',
    tr: 'Almanya',
    ru: 'Германия',
    uk: 'Німеччина',
    el: 'Γερμανία',
    ar: 'ألمانيا',
    he: 'גרמניה',
    zh: '德国',
    'zh-Hant': '德國',
    ja: 'ドイツ',
    ko: '독일',
    th: 'เยอรมนี',
  };

  it('have their names in every language that the pack promises', () => {
    assert.deepEqual(Object.keys(GERMANY).sort(), [...LANGUAGES].sort());
    const names = namesOf(entity('countries', 'de')).map(canon);
    for (const [language, name] of Object.entries(GERMANY)) assert.ok(names.includes(canon(name)), language);
  });

  it('have the names that news writes instead of CLDR’s labels', () => {
    const expected: Record<string, string[]> = {
      mm: ['Myanmar', 'Burma'],
      cd: ['Democratic Republic of the Congo', 'DR Congo'],
      cg: ['Republic of the Congo', 'Congo-Brazzaville'],
      hk: ['Hong Kong'],
      us: ['United States', 'US', 'U.S.', 'USA', 'United States of America'],
      gb: ['United Kingdom', 'UK', 'Britain'],
      cz: ['Czechia', 'Czech Republic'],
      fk: ['Falkland Islands', 'Islas Malvinas'],
      tr: ['Türkiye', 'Turkey'],
      ck: ['острова Кука'],
    };
    for (const [id, names] of Object.entries(expected)) {
      for (const name of names) assert.ok(namesOf(entity('countries', id)).includes(name), name);
    }
    const countries = entitiesOf('countries').filter(({ outside }) => outside?.iso?.length === 2);
    for (const name of countries.flatMap(namesOf)) assert.doesNotMatch(name, /[()（）]|variant/);
  });

  it('have the names in full that the engine shortens in a language where the short one is no word', () => {
    for (const [id, name] of Object.entries({
      cn: 'République populaire de Chine',
      cy: 'Repubblica di Cipro',
      mt: 'République de Malte',
    })) {
      assert.ok(namesOf(entity('countries', id)).includes(name), name);
    }
    assert.ok(namesOf(entity('countries', 'gb-eng')).includes('Inghilterra'));
  });

  it('leave out what is an ordinary word, a first name or another place in some language', () => {
    const names = new Set(entitiesOf('countries').flatMap(namesOf).map(canon));
    for (const word of [
      'Man',
      'Island',
      'Indie',
      'Chili',
      'Grenade',
      'Reunion',
      'Maurice',
      'Fas',
      'Того',
      'タイ',
      'Congo',
    ]) {
      assert.ok(!names.has(canon(word)), word);
    }
  });
});
