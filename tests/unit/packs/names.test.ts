import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameForms } from '../../../scripts/packs/congress.ts';
import { formsOf } from '../../../scripts/packs/country-forms.ts';
import { leaderName } from '../../../scripts/packs/leader-name.ts';
import { distinctAliases, slug } from '../../../scripts/packs/names.ts';

describe('a leader’s name from the source', () => {
  for (const [raw, name] of [
    ['Tupou Vi', 'Tupou VI'],
    ['Pope Leo Xiv', 'Pope Leo XIV'],
    ['Carl Xvi Gustaf', 'Carl XVI Gustaf'],
    ['Sr. Gen. Min Aung Hlaing', 'Min Aung Hlaing'],
    ['Caretaker Prime Minister Dick Schoof', 'Dick Schoof'],
    ['Territorial Council Louis Mussington', 'Louis Mussington'],
    ['Muhammad Bin Zayid', 'Muhammad bin Zayid'],
    ['Abdel Fattah El-Sisi', 'Abdel Fattah el-Sisi'],
    ['Bart De Wever', 'Bart De Wever'],
  ] as const) {
    it(`${raw} is ${name}`, () => assert.equal(leaderName(raw), name));
  }
});

describe('a member of Congress', () => {
  it('is called by the nickname, and by the formal name without its suffix and initials', () => {
    assert.deepEqual(nameForms('Eric A. "Rick" Crawford'), ['Rick Crawford', 'Eric Crawford', 'Eric A. Crawford']);
    assert.deepEqual(nameForms('Frank Pallone, Jr.'), ['Frank Pallone', 'Frank Pallone', 'Frank Pallone Jr.']);
  });

  it('is not called by an initial and a surname', () => {
    assert.deepEqual(nameForms('J. Hill'), []);
  });
});

describe('a label of CLDR', () => {
  it('with a second name in brackets is two names', () => {
    assert.deepEqual(formsOf('MM', 'Myanmar (Burma)'), ['Myanmar', 'Burma']);
  });

  it('with a remark in brackets is one', () => {
    assert.deepEqual(formsOf('CC', 'Cocos (Keeling) Islands'), ['Cocos Islands']);
    assert.deepEqual(formsOf('CC', 'Kókusz (Keeling)-szigetek'), ['Kókusz-szigetek']);
    assert.deepEqual(formsOf('CC', '科科斯（基林）群岛'), ['科科斯群岛']);
  });

  it('of a Congo counts only where it says which', () => {
    assert.deepEqual(formsOf('CD', 'Congo - Kinshasa'), ['Congo-Kinshasa']);
    assert.deepEqual(formsOf('CD', 'Congo (DRC)'), []);
    assert.deepEqual(formsOf('CG', 'Congo'), []);
  });
});

describe('aliases', () => {
  it('that the engine cannot tell apart are kept once', () => {
    assert.deepEqual(distinctAliases('Côte d’Ivoire', ["Cote d'Ivoire", 'Ivory Coast', 'IVORY COAST']), [
      'Ivory Coast',
    ]);
  });

  it('that bind capitals otherwise are kept', () => {
    assert.deepEqual(distinctAliases('FIFA', ['Fifa']), ['Fifa']);
  });
});

describe('an entity’s id', () => {
  it('is the name in plain letters', () => {
    assert.equal(slug('Đuro Macut'), 'duro-macut');
    assert.equal(slug('Tuimalealiʻifano Vaʻaletoa Sualauvi II'), 'tuimalealiifano-vaaletoa-sualauvi-ii');
  });
});
