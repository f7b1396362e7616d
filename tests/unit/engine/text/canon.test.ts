import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canon, foldWords } from '../../../../src/engine/index.ts';

/** That all of them are one name. */
const same = (...names: string[]): void => assert.deepEqual([...new Set(names.map(canon))], [canon(names[0] ?? '')]);
const different = (...names: string[]): void => assert.equal(new Set(names.map(canon)).size, names.length);

describe('one name in several spellings', () => {
  test('case, accents and their decomposed forms', () => {
    same('São Tomé', 'SAO TOME', 'são tomé'.normalize('NFD'));
    same('Łódź', 'Lodz');
    same('Ísland', 'İsland', 'island', 'ısland');
    same('Ἀθῆναι', 'Αθηναι', 'ΑΘΗΝΑΙ');
    same('Ξένος', 'ΞΕΝΟΣ');
    same('Горбачёв', 'Горбачев');
    same('Đà Nẵng', 'Da Nang');
  });

  test('letters that are two: ß, æ, œ, ligatures', () => {
    same('Straße', 'STRASSE', 'STRAẞE');
    same('Encyclopædia', 'Encyclopaedia');
    same('ﬁnance', 'finance');
  });

  test('spaces, hyphens and the en dash between words', () => {
    same('Al-Qaeda', 'Al Qaeda', 'Al\u2011Qaeda', 'al\u00a0 qaeda', 'Al–Qaeda', 'Al\nQaeda', ' Al-Qaeda ');
    same('Al—Qaeda', 'Al - Qaeda', 'Al – Qaeda');
    different('Al-Qaeda', 'AlQaeda', 'Al—Qaeda', 'Al--Qaeda', 'Al\n\nQaeda');
  });

  test('spaces around punctuation, and its variants', () => {
    same('AT&T', 'AT & T', 'ＡＴ＆Ｔ');
    same('L’Oréal', "L'Oréal", 'LʼOréal');
    same('“Weird Al”', '"Weird Al"', '« Weird Al »');
    same('Hawaiʻi', "Hawai'i");
    different('AT&T', 'AT T', 'ATT');
  });

  test('soft hyphens, zero-width characters, vowel points', () => {
    same('Bel\u00adgium', 'Belgium', 'Bel\u200bgium', '\ufeffBelgium');
    same('قَطَر', 'قطر', 'قطـــر');
    same('יִשְׂרָאֵל', 'ישראל');
  });

  test('a letter with a mark of its own stays one, composed or not', () => {
    different('Йод', 'Иод');
    different('ガス', 'カス');
    same('Йод', 'Йод'.normalize('NFD'));
    same('ガス', 'ガス'.normalize('NFD'));
    same('한국', '한국'.normalize('NFD'));
    same('أحمد', 'أحمد'.normalize('NFD'));
  });

  test('canonical forms are readable, and their own canonical form', () => {
    assert.equal(canon('  The “Belt & Road”\n Initiative '), 'the"belt&road"initiative');
    assert.equal(canon('Al-Qaeda in Iraq'), 'al qaeda in iraq');
    assert.equal(canon('Al - Qaeda'), 'al—qaeda');
    assert.equal(canon('One\n \n\nTwo\nthree\n\n'), 'one\n\ntwo three');
    assert.equal(canon(' \n\u00ad '), '');
  });
});

describe('the words of a note', () => {
  test('are folded, and split at hyphens and apostrophes', () => {
    assert.deepEqual(foldWords('Al-Qaeda’s São Tomé.\n\nItaly–China'), 'al qaeda s sao tome italy china'.split(' '));
  });
  test('are single characters in Chinese, with their marks in Thai', () => {
    assert.deepEqual(foldWords('在中国 ok'), ['在', '中', '国', 'ok']);
    assert.deepEqual(foldWords('ที่'), ['ที่']);
  });
  test('are none in a text of punctuation', () => assert.deepEqual(foldWords('… – 🇮🇹 !'), []));
});

test('an accent between a letter and the mark that makes it another is passed over', () => {
  assert.equal(canon('\u304b\u0306\u3099'), canon('\u304c'));
});
