import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged, known, read } from '../document/read.ts';

/** Who is known by one name is found by the other. */
const found = (name: string, ...forms: string[]): void => {
  for (const form of forms) assert.deepEqual(read(`it was ${form} who came`, [known(name, 'person')]), [form], form);
};

/** So is, with the same name known, nobody of this one. */
const notFound = (name: string, form: string): void =>
  assert.deepEqual(read(`it was ${form} who came`, [known(name, 'person')]), [], form);

/** The rule by which each mention after the name in full is one. */
const called = (name: string, text: string): string[] =>
  judged(`It was ${name}. ${text}`, [known(name, 'person')])
    .slice(1)
    .map(({ surface, rule }) => `${surface}: ${rule}`);

test('a Japanese name is found in both orders', () => {
  found('Shinzo Abe', 'Abe Shinzo', 'Abe Shinzō');
  found('Fumio Kishida', 'Kishida Fumio');
  found('Kishida Fumio', 'Fumio Kishida');
  found('Haruki Murakami', 'Murakami Haruki');
  found('Kazuo Ishiguro', 'Ishiguro Kazuo');
});

test('so is a Chinese, a Korean or a Vietnamese one, with a hyphen or without', () => {
  found('Xi Jinping', 'Jinping Xi');
  found('Yiping Huang', 'Huang Yiping');
  found('Wang Yi', 'Yi Wang');
  found('Hau Lung-pin', 'Lung-pin Hau');
  found('Heung-min Son', 'Son Heung-min');
  found('Ban Ki-moon', 'Ki-moon Ban');
  found('Moon Jae In', 'Moon Jae-in', 'Moon Jae-In', 'Jae In Moon');
  found('Kim Jong-un', 'Kim Jong Un');
  found('Nguyễn Phú Trọng', 'Nguyen Phu Trong', 'Phu Trong Nguyen');
});

test('a Western name is not turned, nor one that may be', () => {
  for (const name of ['John Paul', 'Thomas George', 'Maria Rosa', 'Mario Rubio', 'Dan Lin', 'Lee Pace', 'Amy Tan']) {
    notFound(name, name.split(' ').reverse().join(' '));
  }
  notFound('Lee Harvey Oswald', 'Harvey Oswald Lee');
  notFound('Kim Smith-Jones', 'Smith-Jones Kim');
  notFound('Jean-Luc Picard', 'Picard Jean-Luc');
});

test('the family name is the surname in either order', () => {
  const abe = known('Shinzo Abe', 'person');
  const mentions = judged('Prime Minister Abe Shinzo left. Abe was 67.', [abe]);
  assert.deepEqual(
    mentions.map(({ surface }) => surface),
    ['Abe Shinzo', 'Abe'],
  );
  assert.equal(mentions[1]?.rule, 'surname');
  assert.ok((mentions[0]?.sureness ?? 1) < 0.8);
  assert.deepEqual(called('Xi Jinping', 'Then Xi left.'), ['Xi: surname']);
  assert.deepEqual(called('Moon Jae-in', 'Then Moon left.'), ['Moon: surname']);
  assert.deepEqual(called('Kishida Fumio', 'Then Kishida left.'), ['Kishida: surname']);
  assert.deepEqual(called('Lee Harvey Oswald', 'Then Oswald left.'), ['Oswald: surname']);
});

test('a Vietnamese is called by the last part, though it is no surname', () => {
  assert.deepEqual(called('Nguyen Phu Trong', 'Then Mr Trong left.'), ['Trong: first name']);
  assert.deepEqual(called('Kim Jong Un', 'Then Un left.'), []);
});

test('where either end may be the family name, both are surnames, and neither is a first name', () => {
  for (const [name, one, other] of [
    ['Jin Young Ko', 'Jin', 'Ko'],
    ['Wen Ho Lee', 'Wen', 'Lee'],
    ['Jung Ho Kang', 'Jung', 'Kang'],
    ['Kim Dae Jung', 'Kim', 'Jung'],
  ] as const) {
    assert.deepEqual(called(name, `Then ${one} and ${other} left.`), [`${one}: surname`, `${other}: surname`]);
  }
  found('Jin Young Ko', 'Ko Jin Young', 'Ko Jin-young');
  found('Kim Dae Jung', 'Kim Dae-jung', 'Dae Jung Kim');
});
