import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type About,
  type ChosenReason,
  compileLexicon,
  spotDocument,
  withDerivedNames,
} from '../../../../src/engine/index.ts';
import type { Kind } from '../../../../src/entity.ts';

type Known = About & { id: string; aliases: string[] };

const known = (
  id: string,
  name: string,
  kind: Kind,
  { aliases = [], texts = [], ...more }: Partial<Omit<Known, 'id' | 'name' | 'kind'>> = {},
): Known => ({ id, name, kind, aliases, texts, ...more });

/** Who is meant by each mention, the others that could be, and by what that was decided. */
function chosen(
  text: string,
  entities: readonly Known[],
  lang?: string,
): (Pick<ChosenReason, 'by'> & { ids: string[] })[] {
  const lexicon = compileLexicon(entities.map((entity) => withDerivedNames(entity)));
  const at = (index: number): Known => entities[index] as Known;
  return spotDocument({ text, ...(lang !== undefined && { lang }) }, lexicon, at, at).map(
    ({ reason: { candidates, by } }) => ({
      ids: candidates.map((index) => at(index).id),
      ...(by !== undefined && { by }),
    }),
  );
}

const DRUMMER = known('drummer', 'Chad Smith', 'person', {
  texts: ['American drummer of the Red Hot Chili Peppers.'],
});
const PITCHER = known('pitcher', 'Chad Smith', 'person', {
  texts: ['American baseball pitcher, who played for the Detroit Tigers.'],
});
const SMITHS = [PITCHER, DRUMMER];

describe('two of one name', () => {
  test('by who else is named', () => {
    const band = known('band', 'Red Hot Chili Peppers', 'organisation');
    const [, smith] = chosen('The Red Hot Chili Peppers came, and then Chad Smith spoke.', [...SMITHS, band]);
    assert.deepEqual(smith, { ids: ['drummer', 'pitcher'], by: 'company' });
  });
  test('by the words of what is known of them', () => {
    const text = 'In the ninth inning the manager of Detroit sent for Chad Smith, and the pitcher threw.';
    assert.deepEqual(chosen(text, SMITHS), [{ ids: ['pitcher', 'drummer'], by: 'words' }]);
  });
  test('by what the reader chose before, first on this site and then elsewhere, where the document does not tell', () => {
    const [first] = chosen('The American Chad Smith.', [PITCHER, { ...DRUMMER, chosen: 'here' }]);
    assert.deepEqual(first, { ids: ['drummer', 'pitcher'], by: 'choice' });
    const [second] = chosen('We saw Chad Smith.', [
      { ...PITCHER, chosen: 'elsewhere' },
      { ...DRUMMER, chosen: 'here' },
    ]);
    assert.equal(second?.ids[0], 'drummer');
    // One word is a hint, and no more.
    const [hint] = chosen('A baseball hit Chad Smith.', [PITCHER, { ...DRUMMER, chosen: 'here' }]);
    assert.deepEqual(hint, { ids: ['drummer', 'pitcher'], by: 'choice' });
  });
  test('what the document says comes before what the reader chose on another page of the site', () => {
    const text = 'In the ninth inning the manager of Detroit sent for Chad Smith, and the baseball pitcher threw.';
    const [smith] = chosen(text, [PITCHER, { ...DRUMMER, chosen: 'here' }]);
    assert.deepEqual(smith, { ids: ['pitcher', 'drummer'], by: 'words' });
    const town = known('town', 'Brindle Town', 'organisation');
    const [mayor, striker] = [
      known('mayor', 'Alex Carter', 'person', { texts: ['Mayor of Brindle since 2019'], chosen: 'here', mine: true }),
      known('striker', 'Alex Carter', 'person', { texts: ['Striker for Brindle Town'], mine: true }),
    ];
    const goals = 'Alex Carter scored twice as Brindle Town beat Oldham.';
    assert.deepEqual(chosen(goals, [mayor, striker, town])[0], { ids: ['striker', 'mayor'], by: 'company' });
    // What everybody is called stands in no document: the answer is for that as well.
    const alias = known('other', 'Airbus Group', 'organisation', { aliases: ['Airbus'], chosen: 'here' });
    const airbus = known('airbus', 'Airbus', 'organisation', { noted: true });
    assert.deepEqual(chosen('We saw Airbus there.', [airbus, alias])[0]?.ids[0], 'other');
  });
  test('so it does where the reader said on this very page who is meant', () => {
    const text = 'In the ninth inning the manager of Detroit sent for Chad Smith, and the baseball pitcher threw.';
    const [smith] = chosen(text, [PITCHER, { ...DRUMMER, chosen: 'page' }]);
    assert.deepEqual(smith, { ids: ['drummer', 'pitcher'], by: 'choice' });
  });
  test('words that are said of both tell nothing', () => {
    const mayor = known('mayor', 'Alex Carter', 'person', { texts: ['Mayor of Brindle since 2019'] });
    const striker = known('striker', 'Alex Carter', 'person', { texts: ['Striker for Brindle Town'] });
    const text = 'A fire burned in Brindle. Alex Carter came: the mayor has been in office since 2019.';
    assert.deepEqual(chosen(text, [striker, mayor])[0], { ids: ['mayor', 'striker'], by: 'words' });
    const place = known('brindle', 'Brindle', 'place');
    const neither = 'A fire burned in Brindle on Monday, and Alex Carter came.';
    assert.equal(chosen(neither, [striker, mayor, place]).at(-1)?.by, 'nothing');
  });
  test('by whom the reader read of it together with before, where those are several', () => {
    const meeting = (met: number) => chosen('We saw Chad Smith.', [PITCHER, { ...DRUMMER, met }])[0]?.by;
    assert.deepEqual([0, 1, 2, 3].map(meeting), ['nothing', 'nothing', 'met', 'met']);
  });
  test('by the notes that the reader has', () => {
    const [smith] = chosen('We saw Chad Smith.', [PITCHER, { ...DRUMMER, noted: true }]);
    assert.deepEqual(smith, { ids: ['drummer', 'pitcher'], by: 'prominence' });
  });
  test('where nothing speaks for either, all are kept and nobody is chosen', () => {
    assert.deepEqual(chosen('We saw Chad Smith.', SMITHS), [{ ids: ['drummer', 'pitcher'], by: 'nothing' }]);
  });
  test('where nothing tells them apart, their order is by name and id, whatever the order in which they were given', () => {
    const first = known('a', 'Chad Smith', 'person');
    const second = known('b', 'Chad Smith', 'person');
    const other = known('0', 'Smith', 'person', { aliases: ['Chad Smith'] });
    const text = 'We saw Chad Smith. Then Smith left.';
    const pairs = [
      [first, second, other],
      [other, second, first],
      [second, first],
    ].map((all) => chosen(text, all).map(({ ids }) => ids.join()));
    assert.deepEqual(pairs, [
      ['a,b,0', 'a,b,0'],
      ['a,b,0', 'a,b,0'],
      ['a,b', 'a,b'],
    ]);
  });
  test('one that is alone with its name was not chosen', () => {
    assert.deepEqual(chosen('We saw Chad Smith.', [DRUMMER]), [{ ids: ['drummer'] }]);
  });
});

describe('kinds', () => {
  const ford = known('ford', 'Ford', 'person');
  const company = known('company', 'Ford', 'organisation');
  const town = known('town', 'Ford', 'place');
  test('by what stands beside the name', () => {
    assert.deepEqual(chosen('They met in Ford on Monday.', [company, ford, town])[0]?.ids[0], 'town');
    assert.deepEqual(chosen('There Senator Ford left.', [company, town, ford])[0]?.ids[0], 'ford');
    assert.deepEqual(chosen('There Ford shares rose.', [ford, town, company])[0]?.ids[0], 'company');
  });
  test('in the languages that we read', () => {
    const meant = (text: string, lang: string) => chosen(text, [ford, town, company], lang)[0]?.ids[0];
    assert.equal(meant('Die Stadt von Ford wächst.', 'de'), 'town');
    assert.equal(meant('Dann stiegen Ford Aktien.', 'de'), 'company');
    assert.equal(meant('Alors Mme Ford partit.', 'fr'), 'ford');
    assert.equal(meant('La ville de Ford brûle.', 'fr'), 'town');
    assert.equal(meant('Cresceva la città di Ford.', 'it'), 'town');
    assert.equal(meant('Creció la ciudad de Ford.', 'es'), 'town');
  });
  test('the reason told is that of who was chosen', () => {
    const text = 'The European Space Agency met. Then ESA left.';
    const agencies = [
      known('supply', 'Supply Agency', 'organisation', { aliases: ['ESA'] }),
      known('space', 'European Space Agency', 'organisation'),
    ];
    const at = (index: number): Known => agencies[index] as Known;
    const lexicon = compileLexicon(agencies.map((entity) => withDerivedNames(entity)));
    const [, esa] = spotDocument({ text, lang: 'en' }, lexicon, at, at);
    assert.deepEqual([esa?.reason.of, esa?.reason.rule], ['European Space Agency', 'variant']);
  });
  test('a name means the same throughout a document', () => {
    const mentions = chosen('A lot of Ford shares were sold. People who like Ford wept.', [ford, company]);
    assert.deepEqual(
      mentions.map(({ ids }) => ids[0]),
      ['company', 'company'],
    );
  });
});

describe('names', () => {
  const airbus = known('airbus', 'Airbus', 'organisation');
  const group = known('group', 'Airbus Group', 'organisation', { aliases: ['Airbus'] });
  test('who is called so comes before who is also called so', () => {
    assert.deepEqual(chosen('We saw Airbus there.', [group, airbus]), [{ ids: ['airbus', 'group'], by: 'name' }]);
  });
  test('who has the same name in another pack stays beside who is also called so', () => {
    const [pack, own] = [
      known('pack', 'Apple Inc.', 'organisation', { aliases: ['Apple'] }),
      known('own', 'Apple Inc.', 'organisation', { mine: true }),
    ];
    assert.deepEqual(chosen('We saw Apple there.', [pack, own]), [{ ids: ['own', 'pack'], by: 'prominence' }]);
  });
  test('who is called so by everybody comes before who shares its acronym', () => {
    const party = known('party', 'United Seychelles', 'organisation', { aliases: ['US'] });
    const country = known('country', 'United States', 'place');
    assert.deepEqual(chosen('We saw the US there.', [party, country])[0]?.ids[0], 'country');
  });
  describe('of a pack, beside those whom the reader calls so', () => {
    const country = known('country', 'Jordan', 'place');
    const [player, actor] = ['Michael B. Jordan', 'Michael Jordan'].map((name) =>
      known(name, name, 'person', { aliases: ['Jordan'], mine: true }),
    ) as [Known, Known];
    test('nobody is taken without asking', () => {
      assert.equal(chosen('We saw Jordan there.', [country, player, actor])[0]?.by, 'nothing');
      assert.equal(chosen('We saw Jordan there.', [country, player])[0]?.by, 'nothing');
      assert.equal(chosen('We saw Jordan there.', [country, { ...player, noted: true }])[0]?.by, 'nothing');
    });
    test('it is meant where something speaks for it', () => {
      const [there] = chosen('They met in Jordan on Monday.', [player, actor, country]);
      assert.deepEqual([there?.ids[0], there?.by], ['country', 'kind']);
      const east = { ...country, texts: ['Kingdom in the Middle East, between Israel and Iraq.'] };
      const text = 'The kingdom of Jordan borders on Israel and on Iraq in the Middle East.';
      assert.deepEqual(chosen(text, [player, actor, east])[0]?.ids[0], 'country');
    });
    test('so are they', () => {
      const text = 'Then Mr. Jordan left, and later Mr. Jordan came back.';
      assert.deepEqual(chosen(text, [country, player])[0], { ids: ['Michael B. Jordan', 'country'], by: 'kind' });
    });
  });
  test('what tells one from its namesake is no part of its name', () => {
    const country = known('country', 'Georgia', 'place');
    const state = known('state', 'Georgia (United States)', 'place', { aliases: ['Georgia'] });
    assert.equal(chosen('We saw Georgia there.', [country, state])[0]?.by, 'nothing');
    const capital = known('capital', 'Washington D.C.', 'place');
    const city = known('city', 'Washington, D.C.', 'place', { aliases: ['Washington D.C.'] });
    assert.equal(chosen('We saw Washington D.C. there.', [capital, city])[0]?.by, 'nothing');
  });
  test('one whom the document also names by a name of its own is meant', () => {
    const texas = known('texas', 'Paris, Texas', 'place', { aliases: ['Paris'] });
    const france = known('france', 'Paris', 'place');
    const mentions = chosen('We left Paris, Texas. Then Paris was far.', [france, texas]);
    assert.deepEqual(mentions[1], { ids: ['texas', 'france'], by: 'named' });
  });
});

describe('short names', () => {
  test('a surname follows what its name in full was taken for', () => {
    const band = known('band', 'Red Hot Chili Peppers', 'organisation');
    const text = 'The Red Hot Chili Peppers came with Chad Smith. Then Smith spoke.';
    assert.deepEqual(chosen(text, [...SMITHS, band]).at(-1), { ids: ['drummer', 'pitcher'], by: 'company' });
  });
  test('of two surnames alike the one that was said last is meant, whoever has notes', () => {
    const bill = known('bill', 'Bill Clinton', 'person', { noted: true });
    const hillary = known('hillary', 'Hillary Clinton', 'person');
    const mentions = chosen('Bill Clinton came with Hillary Clinton. Then Clinton spoke.', [bill, hillary]);
    assert.deepEqual(mentions.at(-1), { ids: ['hillary', 'bill'], by: 'order' });
  });
});

describe('what stands beside the name', () => {
  const mayor = known('mayor', 'Alex Carter', 'person', { texts: ['Mayor of Brindle.'] });
  const striker = known('striker', 'Alex Carter', 'person', { texts: ['Striker for Oldham, once at Verrano Town.'] });
  const country = known('country', 'Georgia', 'place', { texts: ['Country in the Caucasus.'] });
  const state = known('state', 'Georgia (United States)', 'place', {
    texts: ['State of the United States, whose capital is Atlanta.'],
    aliases: ['Georgia'],
  });
  const america = known('america', 'United States', 'place');
  const meant = (text: string, all: readonly Known[]) =>
    chosen(text, all)
      .filter(({ ids }) => ids.length > 1)
      .map(({ ids, by }) => (by === 'nothing' ? 'asks' : ids[0]));

  test('tells who is meant by one word', () => {
    for (const text of [
      'Then Mayor Alex Carter spoke.',
      'The mayor, Alex Carter, spoke.',
      'The mayor of a small town, Alex Carter, spoke.',
      'We saw Alex Carter, the mayor of that town, there.',
      'We saw Alex Carter, mayor of that town.',
      'We saw Alex Carter (the former mayor).',
    ]) {
      assert.deepEqual(meant(text, [striker, mayor]), ['mayor'], text);
    }
    assert.deepEqual(meant('Their striker Alex Carter fell.', [striker, mayor]), ['striker']);
    assert.deepEqual(meant('They met in Georgia, the country, on Monday.', [state, country]), ['country']);
    assert.deepEqual(meant('They met in the state of Georgia on Monday.', [state, country]), ['state']);
  });
  test('tells nothing where it is of somebody else', () => {
    for (const text of [
      'We saw Alex Carter, the mayor’s brother, there.',
      'We saw Alex Carter, the deputy of the mayor.',
      'The mayor will go, Alex Carter said.',
      'The mayor was angry, Alex Carter, and went.',
      'We asked the mayor. Alex Carter spoke.',
      'We asked the mayor and Alex Carter.',
      'In a town without a mayor, Alex Carter spoke.',
    ]) {
      assert.deepEqual(meant(text, [striker, mayor]), ['asks'], text);
    }
    for (const text of [
      'In Georgia, the state department said so.',
      'In Georgia, a state of emergency was declared.',
      'The secretary of state of Georgia spoke.',
    ]) {
      assert.deepEqual(meant(text, [state, country]), ['asks'], text);
    }
  });
  test('tells each where the document says it of both, and the others are asked about', () => {
    const text = `In Georgia, the country, they marched; in Georgia, the U.S. state, they voted.
Then Georgia slept, and the United States with it.`;
    assert.deepEqual(meant(text, [state, country, america]), ['country', 'state', 'asks']);
  });
});
