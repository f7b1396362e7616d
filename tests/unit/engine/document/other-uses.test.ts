import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, judged, known, read } from './read.ts';

const place = (name: string) => [known(name, 'place')];

test('a thing that has the name of somebody is not that person', () => {
  const picasso = [known('Pablo Picasso', 'person')];
  const text = 'Pablo Picasso painted. He sold a Picasso, and a Picasso exhibition opened. Then Picasso left.';
  assert.deepEqual(read(text, picasso), ['Pablo Picasso', 'Picasso', 'Picasso']);
  const compound = 'Pablo Picasso painted. It was a Picasso-inspired show with a Picasso - and a fake.';
  assert.deepEqual(read(compound, picasso), ['Pablo Picasso', 'Picasso']);
});

test('a department or an agency of another state is not that of the whole country', () => {
  const all = [
    known('United States Department of Education', 'organisation'),
    known('Environmental Protection Agency', 'organisation'),
  ];
  for (const text of [
    'They asked the California Department of Education.',
    'They asked the New York Department of Education.',
    'They asked Ohio’s Department of Education.',
    'They asked the Scottish Environmental Protection Agency.',
  ]) {
    assert.deepEqual(read(text, all), [], text);
  }
  for (const [text, name] of [
    ['They asked the US Department of Education.', 'Department of Education'],
    ['They asked the Obama Department of Education.', 'Department of Education'],
    ['They asked Washington’s Environmental Protection Agency.', 'Environmental Protection Agency'],
  ] as const) {
    assert.deepEqual(read(text, all), [name], text);
  }
  const ohio = [known('Ohio Department of Education', 'organisation', 'Department of Education')];
  assert.deepEqual(read('They asked Ohio’s Department of Education.', ohio), ['Department of Education']);
});

test('a company is not what a word begins with that is called as it is', () => {
  const meta = [known('Meta', 'organisation'), known('Inter', 'organisation')];
  for (const [lang, text] of [
    ['en', 'Meta-analysis shows it. They published a Meta-analysis of it, on Inter-bank loans.'],
    ['it', 'La Meta-analisi mostra che funziona.'],
    ['es', 'El Meta-análisis de los datos dice otra cosa.'],
    ['de', 'Eine neue Meta-Analyse und die Meta-Studie zeigen es.'],
  ] as const) {
    assert.deepEqual(read(text, meta, { lang }), [], text);
  }
  assert.deepEqual(
    read('They use Meta-owned and Meta-backed apps, and Meta-like ones. Then Meta – a giant – fell.', meta),
    [...['Meta', 'Meta', 'Meta', 'Meta']],
  );
  assert.deepEqual(read('Die Meta-Aktie fiel, und der Meta-Chef schwieg.', meta, { lang: 'de' }), ['Meta', 'Meta']);
});

test('a state is shortened after a town, and nowhere else', () => {
  const states = [
    ...place('California'),
    ...place('Massachusetts'),
    ...place('Indiana'),
    ...place('Georgia (U.S. state)'),
  ];
  assert.deepEqual(read('FRESNO, Calif. – He left Fort Wayne, Ind., for Atlanta, Ga. Then he slept.', states), [
    'Calif.',
    'Ind.',
    'Ga.',
  ]);
  for (const text of [
    'They met at Sunday Mass. Then they left.',
    'He chose an independent one, Ind. for short.',
    'They went to Mass. It was late.',
    'Georgia said so.',
  ]) {
    assert.deepEqual(read(text, states.slice(0, 3)), [], text);
  }
});

test('the short name of a company with an article is that of an index', () => {
  const dow = [known('Dow Inc.', 'organisation')];
  assert.deepEqual(read('The factory of Dow closed, and the Dow had risen; the Dow factory too.', dow), ['Dow', 'Dow']);
});

test('and so it is where it is an alias that says the company’s name without its legal form', () => {
  const company = (name: string, alias: string) => [known(name, 'organisation', alias)];
  const text = 'Then the Dow fell 2%, in the Dow, and they sold the Dow plants. Dow said so.';
  assert.deepEqual(read(text, company('Dow Inc.', 'Dow')), ['Dow', 'Dow']);
  const both = [...company('Dow Inc.', 'Dow'), ...company('Dow Jones Industrial Average', 'Dow')];
  assert.deepEqual(read('Then the Dow rose.', both), ['Dow']);
  for (const [name, alias] of [
    ['Federal Reserve', 'Fed'],
    ['Guardian Media Group', 'Guardian'],
    ['The Gap', 'Gap'],
    ['Ford Foundation', 'Ford'],
  ] as const) {
    assert.deepEqual(read(`He said so to the ${alias}, it said.`, company(name, alias)), [alias], name);
  }
});

test('what anybody does says of no index that it did', () => {
  for (const did of ['added that it', 'hit back', 'lost a star', 'dropped him', 'opened in Rome', 'closed on Friday']) {
    const hilton = [known('Hilton Inc.', 'organisation', 'Hilton')];
    assert.deepEqual(read(`Then the Hilton ${did}.`, hilton), ['Hilton'], did);
    assert.deepEqual(read('Then the Hilton rose 2%.', hilton), []);
  }
});

test('a company whose name, maker or trial has such a word before it is one', () => {
  const company = (name: string, alias: string) => [known(name, 'organisation', alias)];
  for (const [text, short] of [
    ['The Department of Justice Google trial began.', 'Google'],
    ['The Ministry of Justice Serco contract ended.', 'Serco'],
    ['They saw Miss Dior there.', 'Dior'],
    ['Then Dr. Martens fell.', 'Martens'],
    ['Dr. Oetker ruft Pizza zurück.', 'Oetker'],
  ] as const) {
    assert.deepEqual(read(text, company(`${short} Group`, short)), [short], text);
  }
});

test('the adjective of a country is a short name only before what it names', () => {
  const team = [known('Afghan Girls Robotics Team', 'organisation', 'Afghan')];
  assert.deepEqual(read('the Afghan ambassador saw the Afghan team', team), ['Afghan']);
});

test('waters, towers and dukes of a place are not the place', () => {
  assert.deepEqual(read('Oil in the Gulf of Mexico reached Mexico.', place('Mexico')), ['Mexico']);
  assert.deepEqual(read('The Tower of London is in London.', place('London')), ['London']);
  assert.deepEqual(read('OIL SPILL IN GULF OF MEXICO\n\nMexico saw it.', place('Mexico')), ['Mexico']);
  assert.deepEqual(read('The Prince of Wales went to Wales.', place('Wales')), ['Wales']);
  assert.deepEqual(read('The Duke of New York saw New York.', place('New York')), ['New York']);
});

test('but what a place has is of that place, and a word in small letters names nothing', () => {
  assert.deepEqual(read('The Bank of Italy, and a tower of Italy.', place('Italy')), ['Italy', 'Italy']);
  assert.deepEqual(read('The University of Sydney opened.', place('Sydney')), ['Sydney']);
});

test('a state is not the city of its name', () => {
  const cities = [known('New York City', 'place', 'New York'), known('Washington, D.C.', 'place', 'Washington')];
  assert.deepEqual(
    read('Down in New York state, in the state of New York and by Washington state’s law they met.', cities),
    [],
  );
  assert.deepEqual(read('Down in New York and Washington they met, and New York stated it.', cities), [
    'New York',
    'Washington',
    'New York',
  ]);
  const states = [known('New York', 'place'), known('Washington', 'place')];
  assert.equal(read('Down in New York state, and in the state of Washington.', states).length, 2);
  const both = [...cities, known('New York (state)', 'place', 'New York')];
  assert.deepEqual(judged('Down in New York state they met.', both)[0]?.ids[0], 'New York (state)');
});

test('the state in which a city is, is its condition', () => {
  const cities = [known('New York City', 'place', 'New York')];
  for (const text of [
    'He lamented the state of New York.',
    'The state of New York’s subway is dire.',
    'Down in the state of New York’s subway he saw it.',
    'Then the sorry state of New York was shown.',
    'They spoke of the current state of New York.',
  ]) {
    assert.deepEqual(read(text, cities), ['New York'], text);
  }
  for (const text of ['Then the state of New York sued Exxon.', 'It is law throughout the state of New York.']) {
    assert.deepEqual(read(text, cities), [], text);
  }
});

test('who has an honorific is no organisation that is called by the same name', () => {
  const ford = [known('Ford Motor Company', 'organisation')];
  const text =
    'Ford Motor Company grew. Mr. Ford and Mrs Ford saw it. Sir, Ford shares fell; Chief Ford engineers left.';
  assert.deepEqual(read(text, ford), ['Ford Motor Company', 'Ford', 'Ford']);
  const disney = [known('Walt Disney Company', 'organisation'), known('Dr. Oetker', 'organisation')];
  assert.deepEqual(read('Then Dr. Oetker sold it to Walt Disney. Mr. Disney left.', disney), [
    'Dr. Oetker',
    'Walt Disney',
  ]);
});

test('a street, a school or what has a hyphen and is called after somebody or a town is neither', () => {
  for (const [lang, name, ...texts] of [
    ['de', 'Robert Koch', 'Das Robert-Koch-Institut warnt.', 'Er kam aus der Robert-Koch-Straße.'],
    ['de', 'Konrad Adenauer', 'Die Konrad-Adenauer-Stiftung tagte.', 'Er sprach im Konrad-Adenauer-Haus.'],
    ['de', 'Willy Brandt', 'Wegen des Willy-Brandt-Flughafens.', 'Die Chefin des Willy Brandt-Hauses.'],
    ['fr', 'Victor Hugo', 'Dans la rue Victor-Hugo.', 'L’avenue Victor Hugo est fermée.', 'Au lycée Victor-Hugo.'],
    ['fr', 'Charles de Gaulle', 'Au collège Charles de Gaulle.', 'Sur la place Charles-de-Gaulle.'],
    [
      'it',
      'Aldo Moro',
      'In via Aldo Moro.',
      'Via Aldo Moro è chiusa.',
      'Tra via Po e via Aldo Moro.',
      'Al liceo Aldo Moro.',
      'La fondazione Aldo Moro.',
    ],
    ['es', 'Benito Juárez', 'En la calle Benito Juárez.', 'La Fundación Benito Juárez.', 'Calle Benito Juárez.'],
  ] as const) {
    const all = [known(name, 'person')];
    for (const text of texts) {
      assert.deepEqual(read(text, all, { lang }), [], text);
      assert.deepEqual(read(`${name}. ${text}`, all, { lang }), [name], text);
    }
  }
  assert.deepEqual(read('Un incidente in via Roma.', place('Roma'), { lang: 'it' }), []);
  assert.deepEqual(read('En la calle Alicante.', place('Alicante'), { lang: 'es' }), []);
});

test('and is meant beside anything else, by a surname and where another sentence or clause begins', () => {
  for (const [lang, name, kind, text, ...found] of [
    ['de', 'Taylor Swift', 'person', 'Das Taylor-Swift-Konzert der Taylor-Swift-Fans.', 'Taylor-Swift', 'Taylor-Swift'],
    ['de', 'Angela Merkel', 'person', 'Angela Merkel kam. Die Merkel-Regierung.', 'Angela Merkel', 'Merkel'],
    ['fr', 'Emmanuel Macron', 'person', 'Dans la rue, Emmanuel Macron parle.', 'Emmanuel Macron'],
    ['fr', 'Emmanuel Macron', 'person', 'Cela place Emmanuel Macron devant un choix.', 'Emmanuel Macron'],
    ['fr', 'Jean-Luc Mélenchon', 'person', 'Puis Jean-Luc Mélenchon vint.', 'Jean-Luc Mélenchon'],
    ['fr', 'Marseille', 'place', 'Les rues de Marseille.', 'Marseille'],
    ['it', 'Matteo Salvini', 'person', 'Matteo Salvini. In piazza Salvini parla.', 'Matteo Salvini', 'Salvini'],
    ['it', 'José Mourinho', 'person', 'Va via José Mourinho.', 'José Mourinho'],
    ['it', 'Giorgia Meloni', 'person', 'Al teatro Giorgia Meloni ha parlato.', 'Giorgia Meloni'],
    ['it', 'Roma', 'place', 'Negoziati in corso Roma e Parigi sono vicine.', 'Roma'],
    ['fr', 'Kylian Mbappé', 'person', 'Au stade Kylian Mbappé a été acclamé.', 'Kylian Mbappé'],
    ['es', 'Javier Milei', 'person', 'En el hospital Javier Milei abrazó a su hermana.', 'Javier Milei'],
    ['es', 'Buenos Aires', 'place', 'El Gobierno de la Ciudad de Buenos Aires.', 'Buenos Aires'],
    ['de', 'Friedrich Merz', 'person', 'Der Friedrich-Merz-Weg aus der Krise.', 'Friedrich-Merz'],
    ['it', 'Roma', 'place', 'Un volo via Roma.', 'Roma'],
    ['es', 'Pedro Sánchez', 'person', 'En la calle, Pedro Sánchez habló.', 'Pedro Sánchez'],
    ['es', 'Madrid', 'place', 'La plaza de Madrid.', 'Madrid'],
  ] as const) {
    assert.deepEqual(read(text, [known(name, kind)], { lang }), found, text);
  }
});

test('a club from Spain is in no town that it is called by', () => {
  const text = 'Celta Vigo lost. The fans of Vigo left. They drew in Vigo.';
  assert.deepEqual(read(text, [known('Celta Vigo', 'organisation')]), ['Celta Vigo', 'Vigo']);
});

test('a gulf or a club that is called after a place is not that place, in Romance languages, too', () => {
  for (const [lang, name, text, ...found] of [
    ['es', 'Madrid', 'El Atlético de Madrid ganó en Madrid. El alcalde de Madrid habló.', 'Madrid', 'Madrid'],
    ['es', 'México', 'En el Golfo de México. El presidente de México. La Embajada de México.', 'México', 'México'],
    ['es', 'México', 'Vive en Ciudad de México. El presidente de México habló.', 'México'],
    ['es', 'Sevilla', 'La ciudad de Sevilla.', 'Sevilla'],
    ['fr', 'Marseille', 'L’Olympique de Marseille joue. Les clubs de Marseille gagnent.', 'Marseille'],
    ['fr', 'Reims', 'Le Stade de Reims perd. Le stade de Reims est plein. Le maire de Reims.', 'Reims', 'Reims'],
    ['it', 'Napoli', 'Nel Golfo di Napoli. Il Comune di Napoli. Il porto di Napoli.', 'Napoli', 'Napoli'],
  ] as const) {
    assert.deepEqual(read(text, place(name), { lang }), found, text);
  }
});

test('a country before a state of America is a town there, but not in a list', () => {
  const names = [known('Lebanon', 'place'), known('Peru', 'place'), known('Pennsylvania', 'place')];
  assertMarked('A man from Lebanon, [Pennsylvania], died. He left Peru, Ill., and came to Lebanon, Ohio.', names);
  assertMarked('They sold it in [Peru], Texas and Ohio, and in [Lebanon], [Pennsylvania] and Kent.', names);
  assertMarked(
    'Deaths rose in Brazil, [Peru], Ohio. As for [Peru], Washington, for its part, waits. In Peru, Ill. She left.',
    names,
  );
  assertMarked(
    'LEBANON, [Pa.] (AP) — He left. In [Lebanon], Virginia Woolf is read, in [Peru], Texas firms drill.',
    names,
  );
});

test('a king or a pope of another number is another one', () => {
  const charles = [known('King Charles III', 'person', 'King Charles')];
  assert.deepEqual(read('He told King Charles V of it. Then King Charles III came, and King Charles left.', charles), [
    'King Charles III',
    'King Charles',
  ]);
  const others = [known('Donald Trump', 'person'), known('Elizabeth II', 'person'), known('Roger Federer', 'person')];
  for (const [text, ...found] of [
    ['It was Donald Trump V the media.', 'Donald Trump'],
    ['Queen Elizabeth II came.', 'Elizabeth II'],
    ['It was Roger Federer V Andy Murray.', 'Roger Federer'],
  ] as const) {
    assert.deepEqual(read(text, others), found, text);
  }
});
