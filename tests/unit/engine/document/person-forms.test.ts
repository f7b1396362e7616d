import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, known, read } from './read.ts';

const MELONI = known('Giorgia Meloni', 'person');

test('initials and middle names are left out, also of the full name', () => {
  const bush = known('George W. Bush', 'person');
  assertMarked('It was [George Bush], said [Bush].', [bush]);
  assertMarked('by [O.J. Simpson] himself', [known('O. J. Simpson', 'person')]);
});

test('two initials are a first name, unless another name goes on from them', () => {
  for (const name of ['O.J. Simpson', 'O. J. Simpson']) {
    const simpson = [known(name, 'person')];
    assertMarked('[O.J. Simpson] spoke. Later [O.J.] went home. [O.J.] rests. We saw [O.J.]', simpson);
    assertMarked('[O.J. Simpson] spoke of O.J. Mayo and P.O.J. to them.', simpson);
  }
  const marshals = read('The U.S. Marshals met. Then the U.S. voted.', [known('U.S. Marshals')]);
  assert.deepEqual(marshals, ['U.S. Marshals']);
  assertMarked('[O. Simpson] spoke. Later O. went home.', [known('O. Simpson', 'person')]);
});

test('honorifics stand before a surname', () => {
  assertMarked('[Giorgia Meloni] left. We saw Mrs. [Meloni] and Prime Minister [Meloni].', [MELONI]);
});

test('a surname that is an office as well is the surname, without an article and before no other name', () => {
  const king = known('Martin Luther King', 'person');
  assertMarked('[Martin Luther King] spoke. Then [King] left, and Dr. [King] and Mrs. [King] did.', [king]);
  assertMarked('[King] Wins Award\n\n[Martin Luther King] spoke. On that day [King] Tuesday left.', [king]);
  assertMarked(
    '[Martin Luther King] met the King, a King, King Charles and the last King of France. Then the King left.',
    [king],
  );
  assertMarked('King Charles spoke. The King left.', [king]);
  for (const name of ['John Major', 'Mike Judge', 'Elizabeth Bishop']) {
    const surname = name.slice(name.indexOf(' ') + 1);
    assert.deepEqual(read(`${name} spoke, and then ${surname} left.`, [known(name, 'person')]), [name, surname]);
  }
  for (const name of ['Apple CEO', 'Deputy Prime Minister', 'British Ambassador', 'Opposition Leader']) {
    const office = name.slice(name.lastIndexOf(' ') + 1);
    assert.deepEqual(read(`Our ${name} spoke, and then ${office} left.`, [known(name, 'person')]), [name]);
  }
});

test('of three names the last two may be the surname', () => {
  for (const [name, both, lang] of [
    ['Sarah Huckabee Sanders', 'Huckabee Sanders', 'en'],
    ['Elisabetta Alberti Casellati', 'Alberti Casellati', 'it'],
    ['Lars Løkke Rasmussen', 'Løkke Rasmussen', 'da'],
    ['Amira Mohamed Ali', 'Mohamed Ali', 'de'],
    ['Marco Edson Gonçalves Dias', 'Gonçalves Dias', 'pt'],
  ] as const) {
    const text = `${name} spoke. ${both} left, and then ${both} came.`;
    assert.deepEqual(read(text, [known(name, 'person')], { lang }), [name, both, both], name);
  }
});

test('and are not where the name was not said in full, or after a particle, an initial or an office', () => {
  assertMarked('Then Huckabee Sanders left.', [known('Sarah Huckabee Sanders', 'person')]);
  for (const [name, text, found] of [
    ['George W. Bush', 'Then W. Bush left.', []],
    ['Ludwig van Beethoven', 'Later van Beethoven left.', ['van Beethoven']],
    ['Kim Jong Un', 'Then Jong Un left.', ['Jong Un']],
    ['Martin Luther King', 'Luther Kings left.', []],
    ['William Henry Smith', 'Henry Smith, 19, was held for it.', []],
    ['Donald John Trump', 'His uncle John Trump taught.', []],
  ] as const) {
    assert.deepEqual(read(`${name} spoke. ${text}`, [known(name, 'person')]), [name, ...found], name);
  }
});

test('nor is it somebody else whose surname they end with', () => {
  assertMarked('[Sarah Huckabee Sanders] spoke. Mike Huckabee left. Bernie Huckabee Sanders is nobody.', [
    known('Sarah Huckabee Sanders', 'person'),
  ]);
});

test('particles belong to a surname', () => {
  assertMarked('[Charles de Gaulle] spoke; [de Gaulle] left.', [known('Charles de Gaulle', 'person')]);
});

test('an East Asian surname stands first', () => {
  assertMarked('The mayor, [Hau Lung-pin], came. [Hau] left.', [known('Hau Lung-pin', 'person')]);
});

test('a title that is of a place leaves no surname', () => {
  const kate = known('Catherine, Duchess of Cambridge', 'person');
  assertMarked('[Catherine, Duchess of Cambridge], left. In Cambridge they cheered the Duchess of Cambridge.', [kate]);
  const charles = known('Charles, Prince of Wales', 'person');
  assertMarked('[Charles, Prince of Wales], left. [Charles] loves Wales.', [charles]);
  const queen = known('Elizabeth II of the United Kingdom', 'person');
  assertMarked('[Elizabeth II of the United Kingdom] came. The Kingdom cheered.', [queen]);
  assertMarked('Then [Joan of Arc] left. [Joan] came by the Arc de Triomphe.', [known('Joan of Arc', 'person')]);
  assertMarked('Then [Ursula von der Leyen] left. [Von der Leyen] said so.', [known('Ursula von der Leyen', 'person')]);
});

test('an Arabic surname is said without its article, as most papers write it', () => {
  for (const [name, surname] of [
    ['Bashar al-Assad', 'Assad'],
    ['Abdel Fattah el-Sisi', 'Sisi'],
    ['Moqtada Al-Sadr', 'Sadr'],
  ] as const) {
    const person = [known(name, 'person')];
    assert.deepEqual(read(`Then ${name} spoke. On Monday ${surname} left.`, person), [name, surname], name);
    assert.deepEqual(read(`On Monday ${surname} left.`, person), [], name);
  }
  assertMarked('[Nur al-Din] spoke. The DIN standard and Din left.', [known('Nur al-Din', 'person')]);
  assertMarked('[Saif al-Islam] spoke. They studied Islam.', [known('Saif al-Islam', 'person')]);
  // Peoples and offices are none.
  for (const [name, text] of [
    ['Ibrahim al-Iraqi', 'The Iraqi army left.'],
    ['Hussein al-Sheikh', 'They met in Sharm el-Sheikh.'],
    ['Fuad al-Sultan', 'On Monday the Sultan left.'],
  ] as const) {
    assert.deepEqual(read(`Then ${name} spoke. ${text}`, [known(name, 'person')]), [name]);
  }
  assertMarked('[Riyad el-Salaam] spoke. Bayt Salaam is a house.', [known('Riyad el-Salaam', 'person')]);
});

test('councillors, ayatollahs and others have an office before their surname', () => {
  const scott = [known('Linda Scott', 'person')];
  for (const office of ['Cllr', 'Assemblywoman', 'Ayatollah', 'Comptroller', 'Taoiseach']) {
    const text = `Linda Scott spoke. On Monday ${office} Scott left.`;
    assert.deepEqual(read(text, scott), ['Linda Scott', 'Scott'], office);
  }
  assertMarked('[Linda Scott] spoke. On Monday Ridley Scott left.', scott);
});

test('the article of an Arabic surname has a capital where a sentence begins, and in a headline', () => {
  const sadr = [known('Muqtada al-Sadr', 'person')];
  assert.deepEqual(read('Al-Sadr leaves\n\nThen Muqtada al-Sadr spoke. Al-Sadr left with al-Sadr’s men.', sadr), [
    'Al-Sadr',
    'Muqtada al-Sadr',
    'Al-Sadr',
    'al-Sadr',
  ]);
  assert.deepEqual(read('Then Muqtada al-Sadr spoke. Hassan Al-Sadr left.', sadr), ['Muqtada al-Sadr']);
});
