import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertMarked, judged, known, read } from './read.ts';

const MELONI = known('Giorgia Meloni', 'person');

test('Meloni alone is Giorgia Meloni once she was named in full', () => {
  const [, short] = judged('Giorgia Meloni met them. Later Meloni left.', [MELONI]);
  assert.deepEqual([short?.surface, short?.rule, short?.of], ['Meloni', 'surname', 'Giorgia Meloni']);
  assert.ok((short?.sureness ?? 0) > 0.5);
});

test('no surname before its full name', () => {
  assertMarked('On Monday Meloni left. [Giorgia Meloni] met them.', [MELONI]);
});

test('but a headline shortens what stands below it, and a title counts as said first', () => {
  assertMarked('[Meloni] visits Tripoli\n\n[Giorgia Meloni] left.', [MELONI]);
  assertMarked('Then [Meloni] left.', [MELONI], { title: 'Giorgia Meloni in Tripoli' });
});

test('of two surnames with a hyphen between them each is a mention, and none of somebody who has both', () => {
  const both = [known('Joe Biden', 'person'), known('Vladimir Putin', 'person')];
  assertMarked('[Joe Biden] met [Vladimir Putin]. The [Biden]-[Putin] summit ended.', both);
  const fighters = [known('Tyson Fury', 'person'), known('Anthony Joshua', 'person')];
  const fight = 'Tyson Fury met Anthony Joshua. The Fury-Joshua fight is near.';
  assert.deepEqual(read(fight, fighters).slice(2), ['Fury', 'Joshua']);
  const aoc = [known('Alexandria Ocasio-Cortez', 'person')];
  assertMarked('[Alexandria Ocasio-Cortez] ([AOC]) spoke. The [AOC]-Sanders tour drew crowds.', aoc);
  const cortez = [known('Maria Cortez', 'person'), known('Jean Martin', 'person'), known('Claude Dupont', 'person')];
  assertMarked('[Maria Cortez] met them. Then Ocasio-Cortez left.', cortez);
  const names = ['Jean Martin', 'Claude Dupont'];
  assert.deepEqual(read('Jean Martin met Claude Dupont. Then Jean-Claude Roux left.', cortez), names);
});

test('the surname of somebody else is no mention', () => {
  assertMarked('[Giorgia Meloni] spoke. Her sister Arianna Meloni too.', [MELONI]);
});

test('a first name stands for its bearer while nobody else has it', () => {
  const spears = known('Britney Spears', 'person');
  assertMarked('[Britney Spears] sang, and then [Britney] left.', [spears]);
  assertMarked('[Britney Spears] sang with Britney Murphy, then Britney left.', [spears]);
});

test('nor where “her” ended the sentence before', () => {
  const franklin = [known('Aretha Franklin', 'person')];
  assertMarked(
    '[Aretha Franklin] died. Her sisters sang with her. [Aretha] never flew. They bought her Aretha.',
    franklin,
  );
});

test('the short name is spelled as the name in full was', () => {
  const erdogan = known('Recep Tayyip Erdoğan', 'person');
  const schroeder = known('Gerhard Schröder', 'person');
  const oneal = known("Shaquille O'Neal", 'person');
  const spelled = (text: string) => read(text, [erdogan, schroeder, oneal]);
  assert.deepEqual(spelled('Recep Tayyip Erdogan met them. Then Erdogan left.'), ['Recep Tayyip Erdogan', 'Erdogan']);
  for (const surname of ['Schröder', 'Schroeder', 'Schroder', "O'Neal", 'O’Neal']) {
    const name = `${surname.startsWith('O') ? 'Shaquille' : 'Gerhard'} ${surname}`;
    assert.deepEqual(spelled(`On Monday ${name} spoke. Then ${surname} left.`), [name, surname]);
  }
});

test('of two with one surname all are kept, the one named last first', () => {
  const clintons = [known('Bill Clinton', 'person'), known('Hillary Clinton', 'person')];
  const text = 'Bill Clinton met Hillary Clinton. Then Clinton left.';
  assert.deepEqual(judged(text, clintons).at(-1)?.ids, ['Hillary Clinton', 'Bill Clinton']);
});

test('in a headline the one whom the text below names first', () => {
  const clintons = [known('Bill Clinton', 'person'), known('Hillary Clinton', 'person')];
  const text = 'Clinton loses Ohio\n\nHillary Clinton lost. Her husband, Bill Clinton, was there.';
  assert.deepEqual(judged(text, clintons)[0]?.ids, ['Hillary Clinton', 'Bill Clinton']);
});

test('who shares it is a candidate there too, whoever is named first', () => {
  const trumps = [known('Donald Trump', 'person'), known('Ivanka Trump', 'person')];
  const text = 'Trump: I am innocent\n\nIvanka Trump was there when Donald Trump spoke.';
  assert.deepEqual(judged(text, trumps)[0]?.ids.sort(), ['Donald Trump', 'Ivanka Trump']);
});

test('whom the headline names is first again in the paragraphs after the one that names another', () => {
  const jobs = [known('Steve Jobs', 'person'), known('Laurene Powell Jobs', 'person')];
  const meant = (text: string, more = {}) => judged(text, jobs, more).at(-1)?.ids[0];
  const wife = 'He left his wife, Laurene Powell Jobs';
  assert.equal(meant(`Steve Jobs dies\n\nSteve Jobs died. ${wife}.\n\nIn a garage Jobs began.`), 'Steve Jobs');
  assert.equal(meant(`${wife}.\nIn a garage Jobs began.`, { title: 'Steve Jobs dies' }), 'Steve Jobs');
  assert.equal(meant(`Steve Jobs dies\n\n${wife}, and then Jobs spoke.`), 'Laurene Powell Jobs');
  assert.equal(meant(`On deaths\n\nSteve Jobs died. ${wife}.\n\nThen Jobs spoke.`), 'Laurene Powell Jobs');
});

test('but after a title the one named last is meant, whoever is in the headline', () => {
  const names = ['Donald Trump', 'Ivanka Trump', 'Bill Clinton', 'Hillary Clinton', 'Jeb Bush', 'George Bush'];
  const all = names.map((name) => known(name, 'person'));
  const meant = (text: string) => judged(text, all).at(-1)?.ids[0];
  const trump = 'Donald Trump speaks\n\nIvanka Trump spoke of jobs.';
  assert.equal(meant(`${trump}\n\nMs. Trump was glad.`), 'Ivanka Trump');
  assert.equal(meant(`${trump}\n\nThen Trump was glad.`), 'Donald Trump');
  const clinton = 'Hillary Clinton wins\n\nHer husband, Bill Clinton, was there.';
  assert.equal(meant(`${clinton}\n\nIn 1998 Mr. Clinton was impeached.`), 'Bill Clinton');
  const wife = 'Bill Clinton campaigns for wife\n\nHillary Clinton won Ohio.';
  assert.equal(meant(`${wife}\n\nMrs Clinton thanked voters.`), 'Hillary Clinton');
  const bush = 'Jeb Bush runs\n\nGeorge Bush won in 2000.';
  assert.equal(meant(`${bush}\n\nPresident Bush went to war.`), 'George Bush');
});

describe('a surname that is the name of something known as well', () => {
  const company = known('Ford Motor Company', 'organisation', 'Ford');
  const chief = known('William Clay Ford', 'person');
  const meant = (text: string) => judged(text, [company, chief]).at(-1)?.ids[0];
  test('is the person once they were named', () => {
    assert.equal(meant('William Clay Ford spoke, and then Ford left.'), 'William Clay Ford');
  });
  test('stays the other where the document called it so before', () => {
    assert.equal(meant('There Ford lost, said William Clay Ford, and then Ford closed plants.'), 'Ford Motor Company');
  });
});
