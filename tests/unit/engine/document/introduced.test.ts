import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, judged, known, read } from './read.ts';

const one = (name: string) => [known(name, 'organisation')];

test('an acronym in brackets, either way round, from there on', () => {
  const bri = [known('Belt and Road Initiative', 'agreement')];
  assertMarked('No BRI yet. The [Belt and Road Initiative] ([BRI]) grows. The [BRI] stays.', bri);
  assertMarked('The BRI ([Belt and Road Initiative]) grows. The [BRI] stays.', bri);
});

test('an acronym as it is written where acronyms are written as names are', () => {
  const bank = one('Banca centrale europea');
  const text = 'La Banca centrale europea (Bce) decide. Sale lo spread, e la Bce alza i tassi.';
  assert.deepEqual(read(text, bank, { lang: 'it' }), ['Banca centrale europea', 'Bce', 'Bce']);
  assert.deepEqual(read('La Banca centrale europea (Fed) decide. La Fed tace.', bank, { lang: 'it' }).length, 1);
  for (const [name, text] of [
    ['Ministry of Defence', 'The Ministry of Defence (Mod) met. Mod bands played.'],
    ['Women In Technology', 'The Women In Technology (Wit) met. Wit is rare.'],
  ] as const) {
    assert.deepEqual(read(text, one(name)), [name]);
  }
});

test('so is one without the accents of its name, of three letters, or put together of what its words begin with', () => {
  for (const [lang, name, acronym] of [
    ['fr', 'École normale supérieure', 'ENS'],
    ['fr', 'École des hautes études en sciences sociales', 'EHESS'],
    ['fr', 'Institut national d’études démographiques', 'Ined'],
    ['it', 'Direzione Distrettuale Antimafia', 'Dda'],
    ['it', 'Autorità per le garanzie nelle comunicazioni', 'Agcom'],
    ['es', 'Comunidad de Estados Latinoamericanos y Caribeños', 'Celac'],
    ['es', 'Agencia Estatal de Meteorología', 'Aemet'],
  ] as const) {
    const text = `${name} (${acronym}), 2024: ${acronym}.`;
    assert.deepEqual(read(text, [known(name, 'organisation')], { lang }), [name, acronym, acronym], name);
  }
  assertMarked('[Office of Communications] ([Ofcom])', one('Office of Communications'));
});

test('and no word, town or shorter name that its letters happen to begin like', () => {
  for (const [lang, name, other] of [
    ['en', 'Ministry of Defence', 'Mod'],
    ['en', 'Tesla Motors', 'Tesl'],
    ['en', 'Bank of England', 'Bath'],
    ['it', 'Direzione Distrettuale Antimafia', 'Roma'],
    ['es', 'Comunidad de Estados Latinoamericanos y Caribeños', 'Lima'],
    ['fr', 'École normale supérieure', 'Sens'],
  ] as const) {
    const text = `${name} (${other}), 2024: ${other}.`;
    assert.deepEqual(read(text, [known(name, 'organisation')], { lang }), [name], name);
  }
});

test('an acronym of letters in order, and with one twice only of two words that begin with it', () => {
  for (const [name, acronym] of [
    ['Tokyo Electric Power Company', 'TEPCO'],
    ['International Criminal Police Organization', 'INTERPOL'],
    ['Zentralverband Deutsches Baugewerbe', 'ZVDB'],
    ['Islamic State', 'ISIS'],
    ['Deutsche Lufthansa', 'DLH'],
    ['Technisches Hilfswerk', 'THW'],
    ["European People's Party", 'EPP'],
  ] as const) {
    assert.equal(read(`The ${name} (${acronym}) met.`, one(name)).length, 2, acronym);
  }
  assertMarked('She sits in the [European Parliament] (EPP). Later the EPP met.', one('European Parliament'));
});

test('an acronym of the name in another language that brackets beside it introduce', () => {
  const lawyers = known('Lawyers Without Borders', 'organisation', 'Avocats Sans Frontières');
  for (const text of [
    'Lawyers Without Borders (ASF) left. Then ASF returned.',
    'The group Lawyers Without Borders (known as “ASF”) left. Then ASF returned.',
    'Lawyers Without Borders, known by its French acronym ASF, left. Then ASF returned.',
    'ASF (Lawyers Without Borders) left. Then ASF returned.',
    'The Anwälte (Lawyers Without Borders, ASF) left. Then ASF returned.',
    'The Anwälte (ASF, or Lawyers Without Borders) left. Then ASF returned.',
  ]) {
    const marked = judged(text, [lawyers]).at(-1);
    assert.deepEqual([marked?.surface, marked?.rule, marked?.start], ['ASF', 'acronym', text.lastIndexOf('ASF')], text);
  }
  const football = one('International Federation of Association Football');
  assert.equal(read('The International Federation of Association Football (FIFA) met. FIFA left.', football).length, 3);
  const farc = one('Revolutionary Armed Forces of Colombia');
  assert.equal(read('The Revolutionary Armed Forces of Colombia (FARC) met. FARC left.', farc).length, 3);
});

test('not what brackets say of somebody, of a place, of where a report is from, or of which country a club is', () => {
  const all = [
    known('Barack Obama', 'person'),
    known('New York', 'place'),
    known('United Nations', 'organisation'),
    known('Real Madrid', 'organisation'),
    known('Lehman Brothers', 'organisation'),
    known('Supreme Court', 'organisation'),
    known('Game of Thrones', 'work'),
  ];
  for (const [text, code] of [
    ['Barack Obama (DEM) spoke.', 'DEM'],
    ['Barack Obama (D) spoke.', 'D'],
    ['New York (AFP) - They came.', 'AFP'],
    ['The United Nations (AP) met.', 'AP'],
    ['The United Nations (CNN) met.', 'CNN'],
    ['Then Real Madrid (ESP) won.', 'ESP'],
    ['Then Lehman Brothers (NYSE) fell.', 'NYSE'],
    ['Then the Supreme Court (PDF) ruled.', 'PDF'],
    ['They saw Game of Thrones (HBO).', 'HBO'],
    ['The Real Madrid (XIII) won.', 'XIII'],
    ['The ESP (Real Madrid) won.', 'ESP'],
  ] as const) {
    assert.equal(read(`${text} Then ${code} came.`, all).length, 1, text);
  }
});

test('nor what has other letters than the name and its aliases begin with', () => {
  for (const [text, name, acronym] of [
    ['Human Rights Watch (NGO) came. Then an NGO said so.', 'Human Rights Watch', 'NGO'],
    ['The World Bank (GDP) met. The GDP fell.', 'World Bank', 'GDP'],
    ['Then Manchester City (EPL) won. It leads the EPL table.', 'Manchester City', 'EPL'],
    ['The World Bank (FAQ) met. An FAQ is there.', 'World Bank', 'FAQ'],
    ['The European Central Bank (CEST) met. It was 3 CEST.', 'European Central Bank', 'CEST'],
    ['The World Bank (AUDIO) met. The AUDIO is there.', 'World Bank', 'AUDIO'],
    ['The Bank of England (MPC) met. The MPC met.', 'Bank of England', 'MPC'],
    ['Then Saudi Aramco (KSA) won. They left KSA.', 'Saudi Aramco', 'KSA'],
    ['Then Lawyers Without Borders (ASF) met. The ASF left.', 'Lawyers Without Borders', 'ASF'],
  ] as const) {
    assert.deepEqual(read(text, one(name)), [name], acronym);
  }
  assertMarked(
    '[Lawyers Without Borders], known by its French acronym [ASF], met. Then [ASF] left.',
    one('Lawyers Without Borders'),
  );
});

test('nor an acronym that is known as somebody else’s', () => {
  const all = [
    known('Lawyers Without Borders', 'organisation'),
    known('Advanced Software Framework', 'concept', 'ASF'),
  ];
  const ids = judged('Lawyers Without Borders (ASF) left. Then ASF returned.', all).map((one) => one.ids.join());
  assert.deepEqual(ids, ['Lawyers Without Borders', ...Array(2).fill('Advanced Software Framework')]);
});

test('an acronym of a company’s capitals, without what is legal in its name alone, of three letters at least', () => {
  for (const [name, acronym] of [
    ['General Electric Company plc', 'GEC'],
    ['Digital Equipment Corp.', 'DEC'],
    ['British American Tobacco plc', 'BAT'],
  ] as const) {
    assert.deepEqual(read(`On Monday ${name} met. Then ${acronym} grew.`, one(name)), [name, acronym]);
  }
  for (const [name, text] of [
    ['Apple Inc.', 'Its AI is late, and AI companies are not.'],
    ['Paxar Corp', 'It sells PC parts.'],
    ['Unity Software Inc.', 'It left the US.'],
    ['Federal Deposit Insurance Corporation', 'FDI into banks fell.'],
    ['Oil and Natural Gas Corp', 'An ONG protested.'],
    ['Semiconductor Manufacturing International Corporation', 'The SMI fell in Zurich.'],
  ] as const) {
    assert.deepEqual(read(`On Monday ${name} met. ${text}`, one(name)), [name]);
  }
});

test('an acronym of its capitals, and none of somebody else', () => {
  assertMarked('The [World Health Assembly] met. Then the [WHA] left.', one('World Health Assembly'));
  assertMarked('[Florida] was there, the University of [Florida] (UF) too. UF won.', [known('Florida', 'place')]);
});

test('an acronym in brackets is that of the name as it is said, also after its possessive', () => {
  const all = [
    known('United States Department of Justice', 'organisation'),
    known('Wildlife and Forest Office', 'organisation'),
  ];
  assertMarked('The [Department of Justice] ([DOJ]) met. [DOJ] said so.', all);
  assertMarked("The [Department of Justice]'s ([DOJ]) lawyers left. [DOJ] said so.", all);
  assertMarked('The [Wildlife and Forest Office]’s ([WAFO]) chief left. [WAFO] said so.', all);
  assertMarked("It is the [Department of Justice]'s (FBI) job. FBI agents said so.", all);
});
