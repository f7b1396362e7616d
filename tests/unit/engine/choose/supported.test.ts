import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type About, compileLexicon, spotDocument, withDerivedNames } from '../../../../src/engine/index.ts';
import type { Kind } from '../../../../src/entity.ts';

type Known = About & { id: string; aliases: string[] };

const known = (name: string, kind: Kind, text: string, aliases: string[] = [], more: Partial<About> = {}): Known => ({
  ...{ id: name, name, kind, aliases, texts: [text] },
  ...more,
});

function read(text: string, entities: readonly Known[], lang?: string): string[] {
  const lexicon = compileLexicon(entities.map((entity) => withDerivedNames(entity)));
  const at = (index: number): Known => entities[index] as Known;
  const document = { text, ...(lang !== undefined && { lang }) };
  return spotDocument(document, lexicon, at, at).map(({ start, end }) => text.slice(start, end));
}

const PROGRESS = known('Alliance of Forces of Progress', 'organisation', 'Political party in Senegal.', ['AFP']);

test('a short acronym of a pack is nobody where nothing speaks of its bearer', () => {
  assert.deepEqual(read('The agency AFP took the picture.', [PROGRESS]), []);
  assert.deepEqual(read('In Senegal the AFP lost seats.', [PROGRESS]), ['AFP']);
  const france = known('Union of Democrats', 'organisation', 'Political party in France.', ['UDI']);
  assert.deepEqual(read('The French UDI lost seats.', [france]), ['UDI']);
  assert.deepEqual(read('Une question de la UDI.', [france], 'fr'), ['UDI']);
});

test('initials apart are no acronym', () => {
  const list = known('Serb List', 'organisation', 'Political party in Kosovo.');
  assert.deepEqual(read('Zhao, J., Simon, S. L. and McKenna, G. B. wrote it.', [list]), []);
});

test('a party that several countries have by one name is meant where its country is named', () => {
  const brothers = known('Muslim Brotherhood', 'organisation', 'Sudan');
  assert.deepEqual(read('In Cairo the Muslim Brotherhood won.', [brothers]), []);
  assert.deepEqual(read('In Sudan the Muslim Brotherhood won.', [brothers]), ['Muslim Brotherhood']);
});

test('so is a longer one that is only formed of its capitals', () => {
  const press = known('Allied Herald Printing Union', 'organisation', 'Trade union in Kenya.');
  assert.deepEqual(read('The AHPU won.', [press]), []);
  assert.deepEqual(read('In Kenya the AHPU won.', [press]), ['AHPU']);
});

test('so is what is left of a company’s name, unless that is its legal form alone', () => {
  const stores = known('Ross Stores', 'organisation', 'Retailer in Dublin, California.');
  const text = 'Tom and Ross declined.';
  assert.deepEqual(read(text, [stores]), []);
  assert.deepEqual(read('In Ross Magazine it said so.', [stores]), []);
  assert.deepEqual(read('Ross opened more shops in California.', [stores]), ['Ross']);
  assert.deepEqual(read('Ross Stores grew, and Ross hired.', [stores]), ['Ross Stores', 'Ross']);
  assert.deepEqual(read(text, [known('Ross Inc.', 'organisation', 'Retailer.')]), ['Ross']);
  assert.deepEqual(read(text, [{ ...stores, mine: true }]), ['Ross']);
});

test('it is meant where the document has its name', () => {
  const text = 'The AFP lost, as the Alliance of Forces of Progress said.';
  assert.deepEqual(read(text, [PROGRESS]), ['AFP', 'Alliance of Forces of Progress']);
});

test('it is meant where the reader made it, or has notes on it', () => {
  for (const more of [{ mine: true }, { noted: true }, { chosen: 'here' }] as const) {
    assert.deepEqual(read('The agency AFP came.', [{ ...PROGRESS, ...more }]), ['AFP']);
  }
});

test('so is what everybody is called by: of several only those that something speaks of', () => {
  const parties = ['Kenya', 'Ghana'].map((country) =>
    known('Democratic Party', 'organisation', `Political party in ${country}.`),
  );
  assert.deepEqual(read('The Democratic Party won.', parties), []);
  assert.deepEqual(read('In Ghana the Democratic Party won.', parties), ['Democratic Party']);
  const paper = known('The Times', 'organisation', 'Newspaper in Shreveport, Louisiana.');
  assert.deepEqual(read('He joined The Times in 2007.', [paper]), []);
  assert.deepEqual(read('In Shreveport he joined The Times.', [paper]), ['The Times']);
});

test('another first name is somebody else’s where nothing speaks of its bearer', () => {
  const collins = known('Mike Collins', 'person', 'Representative for Georgia.');
  assert.deepEqual(read('There Michael Collins flew.', [collins]), []);
  assert.deepEqual(read('In Georgia Michael Collins won. Then Collins left.', [collins]), [
    'Michael Collins',
    'Collins',
  ]);
});

test('and so is somebody with an initial that the bearer’s name has not', () => {
  const collins = known('Mike Collins', 'person', 'Representative for Georgia.');
  assert.deepEqual(read('There Mike T. Collins was shot.', [collins]), []);
  assert.deepEqual(read('In Georgia Mike T. Collins won.', [collins]), ['Mike T. Collins']);
});

test('names of one bearer, and acronyms that everybody knows, need nothing', () => {
  const union = known('European Union', 'organisation', 'Union of 27 states.', ['EU']);
  const bank = known('World Bank', 'organisation', 'Bank of states.');
  assert.deepEqual(read('The EU and the World Bank came.', [union, bank]), ['EU', 'World Bank']);
});

test('what follows from a weak name goes with it', () => {
  const party = known('Progress Party', 'organisation', 'Political party in Norway.');
  assert.deepEqual(read('The Progress Party (PP) lost. Then the PP left.', [party]), []);
  assert.deepEqual(read('In Norway the Progress Party (PP) lost. Then the PP left.', [party]), [
    'Progress Party',
    'PP',
    'PP',
  ]);
});

test('one of which nothing is told may be what the others are', () => {
  const capital = known('Tehran', 'place', 'Capital of Iran.');
  const own = { ...known('Tehran', 'place', '', [], { mine: true }), id: 'own' };
  const lexicon = compileLexicon([capital, own].map((entity) => withDerivedNames(entity)));
  const at = (index: number): Known => [capital, own][index] as Known;
  const iran = known('Iran', 'place', 'Country in Asia.');
  const text = 'They met in Tehran. Iran agreed.';
  assert.ok(iran);
  assert.equal(spotDocument({ text }, lexicon, at, at)[0]?.reason.candidates[0], 1);
});

test('what each country has one of is that of the country that the document is about', () => {
  const senate = known('United States Senate', 'organisation', 'Upper house.', [], { mine: true });
  const italian = known('Senate of the Republic', 'organisation', 'Upper house in Italy.', ['Italian Senate']);
  assert.deepEqual(read('In the U.S. Republicans in the Senate have blocked it.', [senate]), ['Senate']);
  assert.deepEqual(read('American voters like the Senate. Italy does not.', [senate]), []);
  assert.deepEqual(read('It is Italian: in Italy the Senate blocked what the U.S. did.', [senate]), []);
  assert.deepEqual(read('In the U.S. the Texas Senate blocked what Americans did.', [senate]), []);
  assert.deepEqual(read('The United States Senate met. Italy and Italians saw the Senate.', [senate]).length, 2);
  assert.deepEqual(read('In Italy the Senate blocked it.', [senate, italian]), ['Senate']);
});

test('and a country is spoken of by its seat of government', () => {
  const mine = (name: string): Known => known(name, 'organisation', 'Body.', [], { mine: true });
  assert.deepEqual(read('At the White House they spoke of the Senate.', [mine('United States Senate')]), ['Senate']);
  assert.deepEqual(read('In Downing Street the Labour Party won.', [mine('Labour Party (UK)')]), ['Labour Party']);
  assert.deepEqual(
    read('In Italy and in Rome’s White House Italians like the Senate.', [mine('United States Senate')]),
    [],
  );
});

test('so is a party that several countries have one of, as well as what is called after it', () => {
  const mine = (name: string): Known => known(name, 'organisation', 'Party.', [], { mine: true });
  const british = mine('Labour Party (UK)');
  assert.deepEqual(read('In Britain the Labour Party won. Its leader was glad.', [british]), ['Labour Party']);
  assert.deepEqual(read('In Nigeria the Labour Party (LP) lost. The LP will appeal, said the LP.', [british]), []);
  assert.deepEqual(read('In Nigeria the Labor Party lost.', [british]), []);
  assert.deepEqual(read('In Britain the Dutch Labour Party was praised by Britons.', [british]), []);
  assert.deepEqual(read('Britain’s Labour Party lost in Britain.', [british]), ['Labour Party']);
  assert.deepEqual(read('In Britain the Labour Party in Israel was praised by Britons.', [british]), []);
  const spanish = mine("People's Party (Spain)");
  assert.deepEqual(read('Austria’s People’s Party is down in Austria. AUSTRIA’S PEOPLE’S PARTY LOSES.', [spanish]), []);
  assert.deepEqual(read('In Spain the People’s Party leads in Spain.', [spanish]), ['People’s Party']);
  assert.deepEqual(
    read('Egyptian forward Salah left the Premier League for Egypt.', [mine('Premier League (Egypt)')]),
    [],
  );
  const national = mine('British National Party');
  assert.deepEqual(read('In Britain Britons met the National Party leader Luxon.', [national]), []);
  const chinese = mine('Chinese Communist Party');
  assert.deepEqual(read('In Beijing, China, the Communist Party met.', [chinese]), ['Communist Party']);
  assert.deepEqual(read('In Hanoi, Vietnam, the Communist Party met.', [chinese]), []);
  assert.deepEqual(read('China’s leaders met the Communist Party of Vietnam in Beijing, China.', [chinese]), []);
  const liberals = mine('Liberal Party of Australia');
  assert.deepEqual(read('In Australia the Liberal Party won.', [liberals, british]), ['Liberal Party']);
  assert.deepEqual(read('In Canada the Liberal Party won.', [liberals, british]), []);
});

test('and such a party goes by its noun alone, and with a small noun, in news about its country', () => {
  const mine = (name: string): Known => known(name, 'organisation', 'Party.', [], { mine: true });
  const british = mine('Labour Party (UK)');
  const tories = mine('Conservative Party (UK)');
  const australian = mine('Australian Labor Party');
  for (const [text, party, ...found] of [
    ['In Britain a rebellion by Labour MPs grows. The UK economy suffers from labour costs.', british, 'Labour'],
    ['Britain votes. He said that Labour would win in Britain.', british, 'Labour'],
    ['In Britain the Labour MP Jess Phillips left. The Labour government fell.', british, 'Labour', 'Labour'],
    ['In Britain the Conservative party lost. The Conservatives left.', tories, 'Conservative party', 'Conservatives'],
    ['In Britain the Labour party won.', british, 'Labour party'],
    ['In Australia, Labor won. He voted for Labor.', australian, 'Labor', 'Labor'],
    ['In Australia he won Bennelong for Labor.', australian, 'Labor'],
    ['In Australia the Albanese-led Labor Party won.', australian, 'Labor Party'],
  ] as const) {
    assert.deepEqual(read(text, [party]), found, text);
  }
  for (const [text, party] of [
    ['In Britain the Department for Labour and Britain’s Labour Office closed.', british],
    ['In Britain the Labour Force Survey and the Labour Relations Agency said so.', british],
    ['In Britain the Secretary of State for Labour left the Ministry of Health and Labour.', british],
    ['In Britain Scottish Labour met Irish Labour, and New Labour is gone.', british],
    ['Britain is short of hands. Labour costs rise. Labour shortages hit farms in Britain.', british],
    ['In New Zealand Labour lost. New Zealanders left Labour.', british],
    ['The U.S. Labor Department said so. Americans trust the Labor Secretary.', australian],
    ['In Australia the U.S. Labor Department and the Labor Day parade met Australians.', australian],
    ['In Canada the Conservative party chose a leader.', tories],
    ['New Zealand’s Labour Party met Britons in Britain.', british],
    ['In Britain he is of a conservative party.', tories],
    ['UK Labour Market Cools as Wages in Britain Rise Again', british],
  ] as const) {
    assert.deepEqual(read(text, [party]), [], text);
  }
});

test('assemblies, high courts and democratic alliances are those of the country that the news is about', () => {
  const mine = (name: string): Known => known(name, 'organisation', 'Body.', [], { mine: true });
  for (const [name, text, ...found] of [
    ['National Assembly (Kenya)', 'In Kenya the National Assembly met.', 'National Assembly'],
    ['High Court of Australia', 'In Australia the High Court ruled.', 'High Court'],
    ['Constitutional Court of Korea', 'In South Korea the Constitutional Court ruled.'],
    ['Constitutional Court of South Africa', 'South Africa’s Constitutional Court ruled.', 'Constitutional Court'],
    [
      'Democratic Alliance (South Africa)',
      'In South Africa the Democratic Alliance (DA) won. The DA is glad.',
      ...['Democratic Alliance', 'DA', 'DA'],
    ],
    ['Democratic Alliance (South Africa)', 'In Hong Kong, China, the Democratic Alliance (DA) won. The DA is glad.'],
    ['National Assembly (Kenya)', 'In Paris, France, the National Assembly met.'],
    ['High Court of Australia', 'In Australia the Delhi High Court ruled for Australians.'],
  ] as const) {
    assert.deepEqual(read(text, [mine(name)]), found, text);
  }
});

test('a body of another country takes no alias of a party with it', () => {
  const tories = known('Conservative Party (UK)', 'organisation', 'Party.', ['Conservatives'], { mine: true });
  const text = 'Canada’s Conservative Party chose a leader. In Britain the Conservatives lost.';
  assert.deepEqual(read(text, [tories]), ['Conservatives']);
});

test('what is no organisation goes by its name alone wherever it is', () => {
  const georgia = known('Georgia (United States)', 'place', 'State.', [], { mine: true });
  assert.deepEqual(read('The people of Georgia vote.', [georgia]), ['Georgia']);
});

test('nor is it anybody’s where no country is named', () => {
  const court = known('Supreme Court of India', 'organisation', 'Court.', [], { mine: true });
  assert.deepEqual(read('The Supreme Court said so.', [court]), []);
  assert.deepEqual(read('In India the Supreme Court has said so.', [court]), ['Supreme Court']);
});

test('so are parties that are called by what many are', () => {
  for (const name of ['Conservative', 'Liberal', 'Republic', 'National Coalition', 'Nationalist Party']) {
    const party = known(name, 'organisation', 'Political party in Malta.');
    assert.deepEqual(read(`There the ${name} leader left.`, [party]), [], name);
    assert.deepEqual(read(`In Malta the ${name} leader left.`, [party]), [name]);
  }
});

test('a ministry is meant after its country, and never alone', () => {
  const mine = (name: string): Known => known(name, 'organisation', 'Ministry.', [], { mine: true });
  const chinese = mine("Ministry of Foreign Affairs of the People's Republic of China");
  const british = mine('Ministry of Defence (United Kingdom)');
  for (const [text, ...found] of [
    ['The Chinese Foreign Ministry said no. In Paris the foreign ministry said yes.', 'Foreign Ministry'],
    ['China’s foreign ministry said no. Foreign Ministry spokeswoman Maria Zakharova said so.', 'foreign ministry'],
    ['China’s foreign ministry said no.', 'foreign ministry'],
    ['Britain’s Ministry of Defence and the UK Defence Ministry', 'Ministry of Defence', 'Defence Ministry'],
    ['British defence ministry officials met China in Britain.', 'defence ministry'],
    // Each country has one, and who talks to whom is what such news is about.
    ['In Britain Britons heard that the Ministry of Defence said no.'],
    ['Britain heard that Russia’s Ministry of Defence said no. The Ministry of Defence said so.'],
    ['The UK Ministry of Defence knew. Russia’s Ministry of Defence did not.', 'Ministry of Defence'],
    ['Chinese and Russian diplomats met in China. Russia’s foreign ministry said so.'],
  ] as const) {
    assert.deepEqual(read(text, [chinese, british]), found, text);
  }
});

test('so is what parties and papers of several countries are called by', () => {
  const chilean = known('Commons', 'organisation', 'Chile');
  assert.deepEqual(read('In London the Commons voted.', [chilean]), []);
  assert.deepEqual(read('In Chile the Commons voted.', [chilean]), ['Commons']);
  const paper = known('The Independent', 'organisation', 'British online newspaper.');
  assert.deepEqual(read('She told The Independent of it.', [paper]), ['The Independent']);
});

test('and a paper is not meant by the one of a party, nor by a noun that has a capital', () => {
  const names = [
    known('The Republican', 'organisation', 'Newspaper in Springfield, Massachusetts.'),
    known('The State', 'organisation', 'Newspaper in Columbia, South Carolina.'),
  ];
  assert.deepEqual(read('The Republican nominee lost. The State was slow to answer.', names), []);
  assert.deepEqual(read('A reader in Springfield told The Republican of it.', names), ['The Republican']);
});

test('what is of a part of a country is no body of it', () => {
  const senate = known('United States Senate', 'organisation', 'Chamber.', [], { mine: true });
  assert.deepEqual(read('In the U.S. he led the state Senate. The Senate voted.', [senate]), ['Senate']);
});

test('a country is spoken of by where a report is from that names no other', () => {
  const mine = (name: string): Known => known(name, 'organisation', 'Body.', [], { mine: true });
  const senate = mine('United States Senate');
  assert.deepEqual(read('WASHINGTON (AP) — On Monday the Senate voted.', [senate]), ['Senate']);
  assert.deepEqual(read('WASHINGTON, May 3 (Reuters) - The Senate voted.', [senate]), ['Senate']);
  assert.deepEqual(read('OLYMPIA, WASHINGTON — On Monday the Senate voted.', [senate]), []);
  const israel = mine('Supreme Court of Israel');
  const rulings = 'WASHINGTON (AP) — Israel’s parliament voted. On Monday the Supreme Court ruled.';
  assert.deepEqual(read(rulings, [israel]), ['Supreme Court']);
  assert.deepEqual(read('George Washington spoke of the Senate of Rome.', [senate]), []);
  assert.deepEqual(read('WASHINGTON — Mexicans say that Mexico’s Senate erred. The Senate voted.', [senate]), []);
  const british = mine('Labour Party (UK)');
  assert.deepEqual(read('Voters left the UK. He met Labour MPs.', [british]), ['Labour']);
  assert.deepEqual(read('Voters in Britain met. New Labour leader Keir Starmer spoke.', [british]), ['Labour']);
  const congress = mine('United States Congress');
  assert.deepEqual(read('It came to the U.S. on Monday. Congress voted.', [congress]), ['Congress']);
});

test('a party that is called by its members is told by its country, with one of them as well', () => {
  const liberals = known('Liberal Democrats (UK)', 'organisation', 'Party.', [], { mine: true });
  assert.deepEqual(read('In Britain the Liberal Democrats lost. A Liberal Democrat MP left.', [liberals]), [
    'Liberal Democrats',
    'Liberal Democrat',
  ]);
  assert.deepEqual(read('In Japan the Liberal Democrats lost.', [liberals]), []);
  const american = known('Democratic Party (United States)', 'organisation', 'Party.', [], { mine: true });
  const liberal = known('Liberal', 'organisation', 'Party in Honduras.');
  assert.deepEqual(read('The U.S. met in Britain. A Liberal Democrat MP left.', [american, liberal]), []);
});

test('where only others have a name that nothing supports, those of the reader’s are meant who are called so', () => {
  const mine = known('Democratic Party (United States)', 'organisation', 'Party.', [], { mine: true });
  const chilean = known('Democrats', 'organisation', 'Chile');
  assert.deepEqual(read('On Monday two of the Democrats voted no.', [chilean]), []);
  assert.deepEqual(read('On Monday two of the Democrats voted no.', [chilean, mine]), ['Democrats']);
  const labor = known('Labor', 'organisation', 'Svalbard');
  const british = known('Labour Party (UK)', 'organisation', 'Party.', [], { mine: true });
  assert.deepEqual(read('In Britain a rebellion by Labour MPs grows.', [labor, british]), ['Labour']);
  assert.deepEqual(read('In Nigeria a rebellion by Labour MPs grows.', [labor, british]), []);
  assert.deepEqual(read('On Monday two of the Italian Democrats voted no.', [chilean, mine]), []);
  assert.deepEqual(read('In Italy two of the Democrats voted no.', [chilean, mine]), []);
  const pack = known('Democratic Party (Italy)', 'organisation', 'Party.');
  assert.deepEqual(read('On Monday two of the Democrats voted no.', [chilean, pack]), []);
});
