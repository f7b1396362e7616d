import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon, spot } from '../../../../src/engine/index.ts';
import { CHUNK } from '../../../../src/engine/text/utf8.ts';
import { linked, mentioned, named } from '../examples.ts';

test('the longest name from the left is the mention, and mentions do not overlap', () => {
  assert.deepEqual(mentioned('Bank of Italy and Italy', 'Italy', 'Bank of Italy', 'Bank'), ['Bank of Italy', 'Italy']);
  assert.deepEqual(mentioned('New York Times Square', 'New York Times', 'Times Square'), ['New York Times']);
  assert.deepEqual(mentioned('Belt and Road, Belt', 'Belt and Road Initiative', 'Belt'), ['Belt', 'Belt']);
});

test('one newline may stand in a name, a paragraph end may not', () => {
  assert.deepEqual(mentioned('Belt\r\nand Road', 'Belt and Road'), ['Belt\r\nand Road']);
  assert.deepEqual(mentioned('Belt\n\nand Road, Belt \n \n and Road, Belt\u2029and Road', 'Belt and Road'), []);
});

test('soft hyphens and accents within a mention lie within its span, a soft hyphen after it does not', () => {
  assert.deepEqual(mentioned('It\u00adaly\u00ad, Cafe\u0301', 'Italy', 'Café'), ['It\u00adaly', 'Cafe\u0301']);
});

test('a hyphen joins two words, whatever script the second is written in', () => {
  assert.deepEqual(mentioned('Belt-Йод, Belt-Élan, Belt-\u00adand', 'Belt', 'Belt-Йод', 'Belt Élan', 'Belt and'), [
    'Belt-Йод',
    'Belt-Élan',
    'Belt-\u00adand',
  ]);
});

test('entities with one name are candidates in the order given', () => {
  const georgias = [
    { id: 'state', name: 'Georgia', aliases: ['Georgia', 'GEORGIA'] },
    { id: 'country', name: 'Georgia' },
    { id: 'font', name: 'georgia' },
  ];
  assert.deepEqual(linked('Georgia, georgia', georgias), ['Georgia → state, country, font', 'georgia → font']);
  assert.deepEqual(linked('Georgia', georgias.toReversed()), ['Georgia → font, country, state']);
});

test('names without a word are skipped, and there may be no names at all', () => {
  assert.deepEqual(mentioned('… & 🇮🇹 - @ _', '', '  ', '…', '&', '🇮🇹', '-', '@', '_', '\n\n', 'a\n\nb'), []);
  assert.deepEqual(spot('Italy', compileLexicon([])), []);
  assert.deepEqual(spot('', compileLexicon(named('Italy'))), []);
});

describe('many and long names', () => {
  test('a name of hundreds of letters is found, and nothing shorter than it', () => {
    const long = `Treaty ${'on the Convention '.repeat(30)}of Rome`;
    assert.deepEqual(mentioned(`The ${long}.`, long), [long]);
    assert.deepEqual(mentioned(`The ${long.slice(0, -1)}.`, long), []);
  });
  test('thousands of aliases on one entity, or with one beginning, or on one name', () => {
    const aliases = Array.from({ length: 10_000 }, (_, i) => `United Front of Region ${i}`);
    assert.deepEqual(linked('in United Front of Region 9999 ', [{ id: 'front', name: 'Front', aliases }]), [
      'United Front of Region 9999 → front',
    ]);
    const smiths = Array.from({ length: 200 }, (_, i) => ({ id: `${i}`, name: 'Smith' }));
    assert.equal(spot('Smith', compileLexicon(smiths))[0]?.candidates.length, 200);
  });
  test('a word of a megabyte, and megabytes of beginnings', () => {
    const lexicon = compileLexicon(named(`${'a '.repeat(100)}b`, 'Italy'));
    assert.deepEqual(spot(`${'x'.repeat(1_000_000)} ${'A'.repeat(1_000_000)}`, lexicon), []);
    assert.equal(spot(`${'a '.repeat(5_000)}Italy`, lexicon).length, 1);
    assert.equal(spot(`Italy.${'a.'.repeat(100_000)}Italy`, lexicon).length, 2);
    const run = 'x'.repeat(200_000);
    assert.equal(spot(`Italy:${run}(a.b)${run}%.+${'.'.repeat(200_000)}:Italy`, lexicon).length, 2);
    assert.equal(spot(`Italy/${run}@ ${run}@b.de`, lexicon).length, 1);
  });
});

test('a long text is read in chunks, and a name that lies across two of them is found', () => {
  const lexicon = compileLexicon(named('We', 'Belt and Road Initiative', 'Škoda', '𠮷野'));
  for (const name of ['We', 'Belt and Road Initiative', 'Škoda', '𠮷野']) {
    for (let cut = 0; cut <= name.length + 1; cut++) {
      const before = 'é '.repeat(CHUNK / 2 - 20) + ' '.repeat(40 - cut);
      const [mention] = spot(`${before}${name} and so on`, lexicon);
      assert.deepEqual([mention?.start, mention?.end], [before.length, before.length + name.length], `${name}, ${cut}`);
    }
  }
});

test('a name may go on after its first letter in another script', () => {
  assert.deepEqual(mentioned('the Uقَطَر and the Xи', 'Uقطر', 'Xи'), ['Uقَطَر', 'Xи']);
});

test('a space parts Korean words, and characters of two Chinese words; a line may break within the latter', () => {
  assert.deepEqual(mentioned('이 중 국내 기업은 그 중\n국가', '중국'), []);
  assert.deepEqual(mentioned('其中 国内, 中\n国', '中国'), ['中\n国']);
});

test('a letter that stands under another is no letter of its own', () => {
  assert.deepEqual(mentioned('ខ្មែរ', 'មែរ'), []);
  assert.deepEqual(mentioned('ខ្មែរ', 'ខ្មែរ'), ['ខ្មែរ']);
});

test('what English contracts is no name', () => {
  assert.deepEqual(mentioned("Don’t say we won't. Won’t you? Can’t, Don’s", 'Don', 'Won', 'Can'), ['Don']);
});

test('a part of an address is no mention, a name beside one is', () => {
  const names = ['Italy', '中国', 'Georgia', 'Meloni', 'de Gaulle'];
  for (const address of [
    'https://zh.wikipedia.org/wiki/中国',
    'https://en.wikipedia.org/wiki/Georgia_(Italy)',
    'see https://a.org/a,Italy/b;Italy!Italy',
    'ITALY.COM, Italy.com or www.Italy',
    'italy@Italy.it and @Meloni',
  ]) {
    assert.deepEqual(mentioned(address, ...names), [], address);
  }
  assert.deepEqual(mentioned('Charles.de Gaulle', ...names), ['de Gaulle']);
  assert.deepEqual(mentioned('Italy:https://x.org', ...names), ['Italy']);
  assert.deepEqual(mentioned('Italy/@Meloni', ...names), ['Italy']);
});

test('many entities of one name share their list, however often it is mentioned', () => {
  const lexicon = compileLexicon(Array.from({ length: 200 }, (_, id) => ({ id: `${id}`, name: 'Smith' })));
  const mentions = spot('Smith '.repeat(1000), lexicon);
  assert.equal(mentions.length, 1000);
  assert.equal(new Set(mentions.map(({ candidates }) => candidates)).size, 1);
  assert.equal(mentions[0]?.candidates.length, 200);
});
