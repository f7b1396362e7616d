import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judged, known, read } from './read.ts';

const MELONI = known('Giorgia Meloni', 'person');

test('the town of a club is no club where one may be in it, or somebody of it', () => {
  const real = [known('Real Madrid', 'organisation')];
  assert.deepEqual(read('Real Madrid won. It rained in Madrid. The fans of Madrid sang.', real), [
    'Real Madrid',
    'Madrid',
  ]);
  const text = 'El Real Madrid ganó. En Madrid llueve. El Madrid gana, y los jugadores del Madrid.';
  assert.deepEqual(read(text, real, { lang: 'es' }), ['Real Madrid', 'Madrid', 'Madrid']);
  const bayern = [known('Bayern München', 'organisation')];
  assert.deepEqual(read('Bayern München gewann. In Bayern regnet es. Bei Bayern jubelt man.', bayern, { lang: 'de' }), [
    'Bayern München',
    'Bayern',
  ]);
  const northrop = [known('Northrop Grumman', 'organisation')];
  assert.deepEqual(read('Northrop Grumman rose. A stake in Northrop is good.', northrop), [
    'Northrop Grumman',
    'Northrop',
  ]);
});

test('nor of a club that begins with an abbreviation, and it plays by its town all the same', () => {
  for (const [lang, name, text, ...found] of [
    ['de', '1. FC Köln', 'In Köln regnet es. Dann verlor Köln, und bei Köln freut man sich.', 'Köln', 'Köln'],
    ['de', 'RB Leipzig', 'In Leipzig wird gefeiert. Später traf Leipzig.', 'Leipzig'],
    ['de', 'Werder Bremen', 'In Bremen wird gewählt. Später traf Bremen.', 'Bremen'],
    ['it', 'SSC Napoli', 'A Napoli piove. Poi il Napoli vince.', 'Napoli'],
    ['es', 'UD Almería', 'En Almería llueve. Luego el Almería ganó.', 'Almería'],
    ['en', 'AC Milan', 'It rained in Milan. Then Milan won.', 'Milan'],
  ] as const) {
    assert.deepEqual(read(`${name}. ${text}`, [known(name, 'organisation')], { lang }), [name, ...found], name);
  }
});

test('a town is the club of its name in news of football, and where the club was named, but not in it', () => {
  const clubs = [known('Liverpool F.C.', 'organisation'), known('FC Porto', 'organisation')];
  const FOOTBALL = 'A striker and a goalkeeper left.';
  assert.deepEqual(read(`So Liverpool beat Porto. ${FOOTBALL}`, clubs), ['Liverpool', 'Porto']);
  assert.deepEqual(read('So Liverpool F.C. won. Then Liverpool lost.', clubs), ['Liverpool F.C.', 'Liverpool']);
  assert.deepEqual(read('So Liverpool beat Porto as host of the fair.', clubs), []);
  assert.deepEqual(read(`So Liverpool beat Porto by a touchdown. ${FOOTBALL}`, clubs), []);
  assert.deepEqual(read(`So Porto won. ${FOOTBALL}`, [...clubs, known('Porto', 'place')]), ['Porto']);
  assert.deepEqual(judged(`So Porto won. ${FOOTBALL}`, [...clubs, known('Porto', 'place')])[0]?.ids, ['Porto']);
  for (const text of [
    'It rained in Liverpool.',
    'So the University of Liverpool met.',
    'So the city of Liverpool slept.',
    'So Liverpool police came.',
    'So Liverpool Street is shut.',
    'A Liverpool-born boy left.',
    'They met at LIVERPOOL, England.',
    'He likes Liverpool, England.',
    'They live on Porto Alegre’s hill.',
  ]) {
    assert.deepEqual(read(`${text} ${FOOTBALL}`, clubs), [], text);
    assert.deepEqual(read(`Then Liverpool F.C. won. ${text}`, clubs), ['Liverpool F.C.'], text);
  }
});

test('a club goes by its own word before its town, and nothing else does', () => {
  const inSpanish = (name: string, text: string) => read(text, [known(name, 'organisation')], { lang: 'es' });
  const text = 'El Atlético de Madrid ganó. El Atlético es líder. Gana el Atlético Nacional.';
  assert.deepEqual(inSpanish('Atlético de Madrid', text), ['Atlético de Madrid', 'Atlético']);
  assert.deepEqual(inSpanish('Celta de Vigo', 'El Celta de Vigo empató. Luego el Celta cayó.'), [
    'Celta de Vigo',
    'Celta',
  ]);
  assert.deepEqual(inSpanish('Banco de España', 'El Banco de España avisó. Luego el Banco de Japón.'), [
    'Banco de España',
  ]);
  assert.deepEqual(inSpanish('Heraldo de Aragón', 'El Heraldo de Aragón salió. Luego Heraldo rió.'), [
    'Heraldo de Aragón',
  ]);
});

test('Schalke goes by what stands before its number, and what is called by a town does not', () => {
  for (const [name, text, ...found] of [
    ['FC Schalke 04', 'Schalke verlor. Auf Schalke ist es still.', 'Schalke', 'Schalke'],
    ['SV Darmstadt 98', 'Das Landgericht Darmstadt urteilte. Er kommt aus Darmstadt.'],
    ['Club América', 'Dann traf América.', 'América'],
    ['Boeing 747', 'Die Boeing ist groß.'],
    ['Agenda 2030', 'Die Agenda ist lang.'],
  ] as const) {
    assert.deepEqual(read(`${name}. ${text}`, [known(name, 'organisation')], { lang: 'de' }), [name, ...found], name);
  }
});

test('nor is any organisation whose name begins with a town in it, and one may have a stake in a company', () => {
  const all = [
    'Florida Marlins',
    'Cincinnati Financial Corp',
    'Devon Energy Corp',
    'Northrop Grumman',
    'Ford Motor Co',
  ].map((name) => known(name, 'organisation'));
  for (const [text, ...shorts] of [
    ['Florida Marlins beat the Reds. In Florida, storms raged. Florida won.', 'Florida'],
    ['Cincinnati Financial Corp fell. It is based in Cincinnati. Then Cincinnati fell.', 'Cincinnati'],
    ['He lives in Devon, and in Devon and Cornwall it rained.'],
    ['Northrop Grumman fell. She has a stake in Northrop, and gains in Northrop shares.', 'Northrop', 'Northrop'],
    [
      'They invested in Ford, sold shares in Ford, lost trust in Ford and met in Ford plants.',
      ...Array(4).fill('Ford'),
    ],
  ] as const) {
    assert.deepEqual(
      read(text, all).filter((one) => !one.includes(' ')),
      shorts,
      text,
    );
  }
});

test('a company is called by its first word where only its trade and legal form follow', () => {
  for (const name of ['Samsung Electronics', 'Samsung Electronics Co Ltd', 'Moderna Therapeutics Inc']) {
    const [first = ''] = name.split(' ');
    const text = `Then ${name} fell, and on Monday ${first} said so.`;
    assert.deepEqual(read(text, [known(name, 'organisation')]), [name, first], name);
  }
  for (const name of ['Taiwan Semiconductor Co', 'American Electronics Inc', 'General Electronics Co']) {
    const [first = ''] = name.split(' ');
    const text = `Then ${name} fell, and on Monday ${first} said so.`;
    assert.deepEqual(read(text, [known(name, 'organisation')]), [name], name);
  }
});

test('where shares move in a company, and in a language that trusts and invests so, it is no town', () => {
  const all = ['Ford Motor Company', 'Northrop Grumman', 'Stellantis Italia'].map((name) =>
    known(name, 'organisation'),
  );
  for (const [lang, text, ...shorts] of [
    ['en', 'Northrop Grumman fell. The fall in Northrop, and the drop in Ford, were big.', 'Northrop', 'Ford'],
    ['en', 'There was a rally in Ford, and a sell-off in Ford before it.', 'Ford', 'Ford'],
    ['it', 'Northrop Grumman scende. La partecipazione in Northrop, e la fiducia in Northrop.', 'Northrop', 'Northrop'],
    ['it', 'Stellantis Italia chiude. Gli operai in Stellantis, dice, protestano.', 'Stellantis'],
    ['de', 'Ford Motor Company fiel. Das Vertrauen in Ford sank. Sie investierten in Ford.', 'Ford', 'Ford'],
  ] as const) {
    const found = read(text, all, { lang }).filter((one) => !one.includes(' '));
    assert.deepEqual(found, shorts, text);
  }
});

test('an exchange is not called by its town, as another exchange is there', () => {
  const nyse = [known('New York Stock Exchange', 'organisation')];
  const text = 'The New York Stock Exchange fell. In New York, on the New York Cotton Exchange, it rose.';
  assert.deepEqual(read(text, nyse), ['New York Stock Exchange']);
  const lme = [known('London Metal Exchange', 'organisation')];
  assert.deepEqual(read('The London Metal Exchange (LME) fell. The LME said so.', lme), [
    'London Metal Exchange',
    'LME',
    'LME',
  ]);
});

describe('persons', () => {
  test('Meloni alone is Giorgia Meloni once she was named in full', () => {
    const [, short] = judged('Giorgia Meloni met them. Later Meloni left.', [MELONI]);
    assert.deepEqual([short?.surface, short?.rule, short?.of], ['Meloni', 'surname', 'Giorgia Meloni']);
    assert.ok((short?.sureness ?? 0) > 0.5);
  });
  test('no surname before its full name', () => {
    assert.deepEqual(read('On Monday Meloni left. Giorgia Meloni met them.', [MELONI]), ['Giorgia Meloni']);
  });
  test('but a headline shortens what stands below it, and a title counts as said first', () => {
    assert.deepEqual(read('Meloni visits Tripoli\n\nGiorgia Meloni left.', [MELONI]), ['Meloni', 'Giorgia Meloni']);
    assert.deepEqual(read('Then Meloni left.', [MELONI], { title: 'Giorgia Meloni in Tripoli' }), ['Meloni']);
  });
  test('of two surnames with a hyphen between them each is a mention, and none of somebody who has both', () => {
    const both = [known('Joe Biden', 'person'), known('Vladimir Putin', 'person')];
    const text = 'Joe Biden met Vladimir Putin. The Biden-Putin summit ended.';
    assert.deepEqual(read(text, both), ['Joe Biden', 'Vladimir Putin', 'Biden', 'Putin']);
    const fighters = [known('Tyson Fury', 'person'), known('Anthony Joshua', 'person')];
    const fight = 'Tyson Fury met Anthony Joshua. The Fury-Joshua fight is near.';
    assert.deepEqual(read(fight, fighters).slice(2), ['Fury', 'Joshua']);
    const aoc = [known('Alexandria Ocasio-Cortez', 'person')];
    const tour = 'Alexandria Ocasio-Cortez (AOC) spoke. The AOC-Sanders tour drew crowds.';
    assert.deepEqual(read(tour, aoc), ['Alexandria Ocasio-Cortez', 'AOC', 'AOC']);
    const cortez = [known('Maria Cortez', 'person'), known('Jean Martin', 'person'), known('Claude Dupont', 'person')];
    assert.deepEqual(read('Maria Cortez met them. Then Ocasio-Cortez left.', cortez), ['Maria Cortez']);
    const names = ['Jean Martin', 'Claude Dupont'];
    assert.deepEqual(read('Jean Martin met Claude Dupont. Then Jean-Claude Roux left.', cortez), names);
  });
  test('the surname of somebody else is no mention', () => {
    assert.deepEqual(read('Giorgia Meloni spoke. Her sister Arianna Meloni too.', [MELONI]), ['Giorgia Meloni']);
  });
  test('a first name stands for its bearer while nobody else has it', () => {
    const spears = known('Britney Spears', 'person');
    assert.deepEqual(read('Britney Spears sang, and then Britney left.', [spears]), ['Britney Spears', 'Britney']);
    assert.deepEqual(read('Britney Spears sang with Britney Murphy, then Britney left.', [spears]), ['Britney Spears']);
  });
  test('nor where “her” ended the sentence before', () => {
    const franklin = [known('Aretha Franklin', 'person')];
    const text = 'Aretha Franklin died. Her sisters sang with her. Aretha never flew. They bought her Aretha.';
    assert.deepEqual(read(text, franklin), ['Aretha Franklin', 'Aretha']);
  });
  test('initials and middle names are left out, also of the full name', () => {
    const bush = known('George W. Bush', 'person');
    assert.deepEqual(read('It was George Bush, said Bush.', [bush]), ['George Bush', 'Bush']);
    assert.deepEqual(read('by O.J. Simpson himself', [known('O. J. Simpson', 'person')]), ['O.J. Simpson']);
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
  test('two initials are a first name, unless another name goes on from them', () => {
    for (const name of ['O.J. Simpson', 'O. J. Simpson']) {
      const simpson = [known(name, 'person')];
      const text = 'O.J. Simpson spoke. Later O.J. went home. O.J. rests. We saw O.J.';
      assert.deepEqual(read(text, simpson), ['O.J. Simpson', 'O.J.', 'O.J.', 'O.J.']);
      assert.deepEqual(read('O.J. Simpson spoke of O.J. Mayo and P.O.J. to them.', simpson), ['O.J. Simpson']);
    }
    const marshals = read('The U.S. Marshals met. Then the U.S. voted.', [known('U.S. Marshals')]);
    assert.deepEqual(marshals, ['U.S. Marshals']);
    assert.deepEqual(read('O. Simpson spoke. Later O. went home.', [known('O. Simpson', 'person')]), ['O. Simpson']);
  });
  test('honorifics stand before a surname', () => {
    assert.deepEqual(read('Giorgia Meloni left. We saw Mrs. Meloni and Prime Minister Meloni.', [MELONI]), [
      'Giorgia Meloni',
      'Meloni',
      'Meloni',
    ]);
  });
  test('a surname that is an office as well is the surname, without an article and before no other name', () => {
    const king = known('Martin Luther King', 'person');
    const text = 'Martin Luther King spoke. Then King left, and Dr. King and Mrs. King did.';
    assert.deepEqual(read(text, [king]), ['Martin Luther King', 'King', 'King', 'King']);
    const wins = 'King Wins Award\n\nMartin Luther King spoke. On that day King Tuesday left.';
    assert.deepEqual(read(wins, [king]), ['King', 'Martin Luther King', 'King']);
    const other =
      'Martin Luther King met the King, a King, King Charles and the last King of France. Then the King left.';
    assert.deepEqual(read(other, [king]), ['Martin Luther King']);
    assert.deepEqual(read('King Charles spoke. The King left.', [king]), []);
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
    assert.deepEqual(read('Then Huckabee Sanders left.', [known('Sarah Huckabee Sanders', 'person')]), []);
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
    const text = 'Sarah Huckabee Sanders spoke. Mike Huckabee left. Bernie Huckabee Sanders is nobody.';
    assert.deepEqual(read(text, [known('Sarah Huckabee Sanders', 'person')]), ['Sarah Huckabee Sanders']);
  });
  test('particles belong to a surname', () => {
    assert.deepEqual(read('Charles de Gaulle spoke; de Gaulle left.', [known('Charles de Gaulle', 'person')]), [
      'Charles de Gaulle',
      'de Gaulle',
    ]);
  });
  test('an East Asian surname stands first', () => {
    assert.deepEqual(read('The mayor, Hau Lung-pin, came. Hau left.', [known('Hau Lung-pin', 'person')]), [
      'Hau Lung-pin',
      'Hau',
    ]);
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

describe('organisations and agreements', () => {
  const one = (name: string) => [known(name, 'organisation')];
  test('the words that tell it from others stand for it, a noun that many are does not', () => {
    assert.deepEqual(
      read('The Federal Reserve System met. The Federal Reserve waits.', one('Federal Reserve System')),
      ['Federal Reserve System', 'Federal Reserve'],
    );
    const initiative = [known('Belt and Road Initiative', 'agreement')];
    assert.deepEqual(read('The Belt and Road Initiative grows. The Initiative and Belt and Road stay.', initiative), [
      'Belt and Road Initiative',
      'Belt and Road',
    ]);
  });
  test('what a country has one of is called by that word alone', () => {
    assert.deepEqual(read('The United States Senate met. Then the Senate voted.', one('United States Senate')), [
      'United States Senate',
      'Senate',
    ]);
  });
  test('a party that is called by a noun goes by its capital, where no office has it in its name', () => {
    const labour = one('Labour Party');
    const text = 'The Labour Party met. Voters blamed Labour, and Labour MPs left.';
    assert.deepEqual(read(text, labour), ['Labour Party', 'Labour', 'Labour']);
    const others =
      'the Ministry of Health, Labour and Welfare, the Labour Minister, the Ministry of Labour, the International Labour Organization, and Labour Day cost labour. Labour costs.';
    assert.deepEqual(read(`The Labour Party met: ${others}`, labour), ['Labour Party']);
    assert.deepEqual(
      read('The Israeli Labor Party met. Labor did it, said Labor.', one('Israeli Labor Party')).at(-1),
      'Labor',
    );
  });
  test('what follows a comma is no part of a short form', () => {
    const corydon = [known('Corydon, Indiana')];
    assert.deepEqual(read('near Corydon, Indiana, and in Corydon, too', corydon), ['Corydon, Indiana', 'Corydon']);
  });
  test('a country within a name is not its short form, where no kind is known', () => {
    assert.deepEqual(read('Coal India grew. He left India.', [known('Coal India')]), ['Coal India']);
    assert.deepEqual(read('BBC Radio Wales began. He loved Wales.', [known('BBC Radio Wales')]), ['BBC Radio Wales']);
  });
  test('no company goes by a town, a word or somebody’s name within its own', () => {
    for (const [name, text] of [
      ['Paris-Match', 'In Paris, it rained.'],
      ['Berlin-Chemie', 'In Berlin they met.'],
      ['Merz-Pharma', 'Friedrich Merz spoke. Then Merz left.'],
      ['Rolls-Royce', 'Rolls of paper fell.'],
      ['Koch Brothers', 'Ed Koch ran New York. Mr. Koch died.'],
      ['Warner Brothers', 'Senator Mark Warner objected. Warner said so.'],
      ['Everly Brothers', 'Phil Everly died. Everly was 74.'],
      ['London Partners', 'Then London voted.'],
      ['Dallas Capital', 'In Dallas, it rained.'],
    ] as const) {
      assert.deepEqual(read(`On Monday ${name} spoke. ${text}`, one(name)), [name]);
    }
  });
  test('leading parts are left out', () => {
    assert.deepEqual(read('The United States Air Force flew. The Air Force landed.', one('United States Air Force')), [
      'United States Air Force',
      'Air Force',
    ]);
    assert.deepEqual(
      read(
        'The Board of Governors of the Federal Reserve met. The Federal Reserve waits.',
        one('Board of Governors of the Federal Reserve'),
      ),
      ['Board of Governors of the Federal Reserve', 'Federal Reserve'],
    );
  });
  test('what a board of governors is of, also without the system', () => {
    const board = 'Board of Governors of the Federal Reserve System';
    const text = `The ${board} met. The Federal Reserve waits. The Board, the System and the Initiative do not.`;
    assert.deepEqual(read(text, one(board)), [board, 'Federal Reserve']);
  });
  test('an airport by its own name, but not by its town, and none by the name of somebody or of another town', () => {
    const all = [
      'London Heathrow Airport',
      'Tokyo Haneda International Airport',
      'London Luton Airport',
      'John Lennon Airport',
      'Rafic Hariri Airport',
      'Vaclav Havel Airport',
      'Indira Gandhi Airport',
      'New York Airport',
      'King Khalid Airport',
    ];
    const text =
      `${all.join(', ')} closed. Then Heathrow, London, Luton, Lennon, Hariri, Havel, Gandhi, York and Khalid waited. ` +
      'Haneda waited, too.';
    assert.deepEqual(
      read(
        text,
        all.map((name) => known(name, 'place')),
      ),
      [...all, 'Heathrow', 'Haneda'],
    );
  });
  test('a club by a noun that is its own, where it does what clubs do', () => {
    const clubs = [known('Orlando Magic', 'organisation'), known('Miami Heat', 'organisation')];
    const text =
      'The Orlando Magic met the Miami Heat. The Magic won when they beat the Heat; the Heat are out. ' +
      'Magic happens. Magic Johnson saw the heat and some magic.';
    assert.deepEqual(read(text, clubs), ['Orlando Magic', 'Miami Heat', 'Magic', 'Heat', 'Heat']);
    assert.deepEqual(read('Google Cloud grew. The Cloud is dark.', [known('Google Cloud', 'organisation')]), [
      'Google Cloud',
    ]);
  });
  test('and not where its noun is something else', () => {
    for (const [name, text] of [
      ['Los Angeles Kings', 'The Los Angeles Kings won. The Kings of Leon played.'],
      ['Arizona Cardinals', 'The Arizona Cardinals won. Then the Cardinals of the Church met.'],
      ['Miami Heat', 'The Miami Heat won. The Heat index rose.'],
      ['Atlanta Dream', 'The Atlanta Dream won. He said: I have a Dream.'],
      ['Melbourne Storm', 'The Melbourne Storm won. The Storm killed three, and Storm damage was great.'],
      ['Chicago Sky', 'The Chicago Sky won. Then Sky reported it, and the Sky report was read.'],
    ] as const) {
      assert.deepEqual(read(text, one(name)), [name], text);
    }
    for (const [name, text, ...more] of [
      [
        'Oklahoma City Thunder',
        'The Oklahoma City Thunder won. It was a miss by the Thunder, as the Thunder storm hit.',
        'Thunder',
      ],
      [
        'Utah Jazz',
        'The Utah Jazz lost to Denver. It was their second win over the Jazz. They walked to the Jazz.',
        'Jazz',
      ],
      [
        'Orlando Magic',
        'The Orlando Magic lost. He scored against the Magic when it counted for the Magic Kingdom.',
        'Magic',
      ],
      ['Minnesota Wild', 'The Minnesota Wild lost. It was the Call of the Wild, and they went into the Wild.'],
    ] as const) {
      assert.deepEqual(read(text, one(name)), [name, ...more], text);
    }
    const text = 'The Los Angeles Kings won. They beat the Kings on Monday, and Kings goalie Quick left.';
    assert.deepEqual(read(text, one('Los Angeles Kings')), ['Los Angeles Kings', 'Kings', 'Kings']);
  });
  test('the same short form of another country is another', () => {
    const text = 'The Russian Foreign Ministry protested. The Japanese Foreign Ministry answered.';
    assert.deepEqual(read(text, one('Russian Foreign Ministry')), ['Russian Foreign Ministry']);
  });
  test('an acronym in brackets, either way round, from there on', () => {
    const bri = [known('Belt and Road Initiative', 'agreement')];
    assert.deepEqual(read('No BRI yet. The Belt and Road Initiative (BRI) grows. The BRI stays.', bri), [
      'Belt and Road Initiative',
      'BRI',
      'BRI',
    ]);
    assert.deepEqual(read('The BRI (Belt and Road Initiative) grows. The BRI stays.', bri), [
      'Belt and Road Initiative',
      'BRI',
    ]);
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
    assert.deepEqual(read('Office of Communications (Ofcom)', one('Office of Communications')), [
      'Office of Communications',
      'Ofcom',
    ]);
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
    const text = 'She sits in the European Parliament (EPP). Later the EPP met.';
    assert.deepEqual(read(text, one('European Parliament')), ['European Parliament']);
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
      assert.deepEqual(
        [marked?.surface, marked?.rule, marked?.start],
        ['ASF', 'acronym', text.lastIndexOf('ASF')],
        text,
      );
    }
    const football = one('International Federation of Association Football');
    assert.equal(
      read('The International Federation of Association Football (FIFA) met. FIFA left.', football).length,
      3,
    );
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
    const text = 'Lawyers Without Borders, known by its French acronym ASF, met. Then ASF left.';
    assert.deepEqual(read(text, one('Lawyers Without Borders')), ['Lawyers Without Borders', 'ASF', 'ASF']);
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
  test('a company’s first word is not its own', () => {
    for (const [name, text] of [
      ['Havana Docks Corp.', 'Havana said it would retaliate.'],
      ['Hanover Insurance Co', 'He flew to Hanover. Hanover said so.'],
      ['Berkshire Hathaway Inc.', 'Berkshire said that a road was shut.'],
      ['Dow Chemical Co.', 'Dow said so. Dow futures fell.'],
      ['Jaguar Land Rover Ltd.', 'Jaguar said so. A Jaguar escaped the zoo.'],
      ['Banco Santander SA', 'Banco said so.'],
      ['Mercedes-Benz AG', 'Mercedes said her party had won.'],
    ] as const) {
      assert.deepEqual(read(`On Monday ${name} met. ${text}`, one(name)), [name]);
    }
  });
  test('an acronym of its capitals, and none of somebody else', () => {
    assert.deepEqual(read('The World Health Assembly met. Then the WHA left.', one('World Health Assembly')), [
      'World Health Assembly',
      'WHA',
    ]);
    assert.deepEqual(
      read('Florida was there, the University of Florida (UF) too. UF won.', [known('Florida', 'place')]),
      ['Florida', 'Florida'],
    );
  });
});

describe('the noun of a name', () => {
  const commission = known('European Commission', 'organisation');
  test('goes on from it, with its article and its capital', () => {
    const text = 'The European Commission met. Then the Commission voted; a Commission, and the commission, did not.';
    assert.deepEqual(read(text, [commission]), ['European Commission', 'Commission']);
    const church = [known('Church of Scientology', 'organisation')];
    assert.deepEqual(read('The Church of Scientology met. The Church said so.', church), [
      'Church of Scientology',
      'Church',
    ]);
  });
  test('of a newspaper or a foundation, too', () => {
    for (const name of ['Washington Post', 'Wall Street Journal', 'Wikimedia Foundation', 'Syrian Observatory']) {
      const noun = name.slice(name.lastIndexOf(' ') + 1);
      const text = `The ${name} said so. Then the ${noun} said more of a ${noun.toLowerCase()}.`;
      assert.deepEqual(read(text, [known(name, 'organisation')]), [name, noun]);
    }
    const times = [known('New York Times', 'organisation')];
    assert.deepEqual(read('The New York Times and the Los Angeles Times met. Then the Times left.', times).length, 1);
  });
  test('not where anything else in the document has it', () => {
    const text = 'The European Commission met. The Federal Trade Commission did. Then the Commission voted.';
    assert.deepEqual(read(text, [commission]), ['European Commission']);
    const university = [known('University of Oslo', 'organisation')];
    assert.deepEqual(
      read('The University of Oslo and the University of Bergen met. Then the University did.', university),
      ['University of Oslo'],
    );
  });
  test('nor of what is called so throughout the country', () => {
    assert.deepEqual(read('The White House said so. Then the House voted.', [known('White House', 'organisation')]), [
      'White House',
    ]);
  });
});

test('a river goes by its name once the document has it in full', () => {
  const thames = known('River Thames', 'place');
  assert.deepEqual(read('The River Thames rose. Then the Thames fell.', [thames]), ['River Thames', 'Thames']);
  for (const [name, text] of [
    ['River Shannon', 'Then Shannon said that she left.'],
    ['River Don', 'He read Don Quixote.'],
    ['River Avon', 'There Avon sells makeup.'],
    ['River Jordan', 'By the River Jordan they went to Jordan.'],
  ] as const) {
    assert.deepEqual(
      read(text, [known(name, 'place')]).filter((found) => found !== name),
      [],
      name,
    );
  }
});

test('a title that is of a place leaves no surname', () => {
  const kate = known('Catherine, Duchess of Cambridge', 'person');
  assert.deepEqual(
    read('Catherine, Duchess of Cambridge, left. In Cambridge they cheered the Duchess of Cambridge.', [kate]),
    ['Catherine, Duchess of Cambridge'],
  );
  const charles = known('Charles, Prince of Wales', 'person');
  assert.deepEqual(read('Charles, Prince of Wales, left. Charles loves Wales.', [charles]), [
    'Charles, Prince of Wales',
    'Charles',
  ]);
  const queen = known('Elizabeth II of the United Kingdom', 'person');
  assert.deepEqual(read('Elizabeth II of the United Kingdom came. The Kingdom cheered.', [queen]), [
    'Elizabeth II of the United Kingdom',
  ]);
  assert.deepEqual(read('Then Joan of Arc left. Joan came by the Arc de Triomphe.', [known('Joan of Arc', 'person')]), [
    'Joan of Arc',
    'Joan',
  ]);
  assert.deepEqual(
    read('Then Ursula von der Leyen left. Von der Leyen said so.', [known('Ursula von der Leyen', 'person')]),
    ['Ursula von der Leyen', 'Von der Leyen'],
  );
});

test('“Mr” before a surname means who is named in full further on, where nobody else has the surname above', () => {
  const hu = [known('Hu Jintao', 'person')];
  const later = 'Later Hu Jintao left.';
  assert.deepEqual(read(`So Mr Hu spoke, and Mr Hu smiled. ${later}`, hu), ['Hu', 'Hu', 'Hu Jintao']);
  for (const text of [
    'So Hu spoke.',
    'So Mrs Hu spoke.',
    'So Lisa Hu spoke, and Ms Hu smiled.',
    'So Senator Hu spoke.',
    'So Mr Hu-Smith spoke.',
    'So he lives on Mr Hu Street.',
  ]) {
    assert.deepEqual(read(`${text} ${later}`, hu), ['Hu Jintao'], text);
  }
  const bush = [known('George Bush', 'person'), known('Jeb Bush', 'person')];
  assert.deepEqual(read('So Mr Bush spoke. Then George Bush and Jeb Bush left.', bush), ['George Bush', 'Jeb Bush']);
});

test('two acronyms that a hyphen joins are both marked, where both were introduced', () => {
  const bodies = [
    known('American College of Radiology', 'organisation'),
    known('American Society for Radiation Oncology', 'organisation'),
  ];
  const text = 'The American College of Radiology met the American Society for Radiation Oncology (ASTRO).';
  assert.deepEqual(read(`${text} It has an ACR-ASTRO seal, and one of CAR-ASTRO.`, bodies).slice(2), [
    'ASTRO',
    'ACR',
    'ASTRO',
  ]);
});

test('both words that a dash joins have a letter in an acronym', () => {
  const council = [known('Council on American–Islamic Relations', 'organisation')];
  assert.deepEqual(read('The Council on American-Islamic Relations met. CAIR left.', council), [
    'Council on American-Islamic Relations',
    'CAIR',
  ]);
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
  assert.deepEqual(read('Nur al-Din spoke. The DIN standard and Din left.', [known('Nur al-Din', 'person')]), [
    'Nur al-Din',
  ]);
  assert.deepEqual(read('Saif al-Islam spoke. They studied Islam.', [known('Saif al-Islam', 'person')]), [
    'Saif al-Islam',
  ]);
  // Peoples and offices are none.
  for (const [name, text] of [
    ['Ibrahim al-Iraqi', 'The Iraqi army left.'],
    ['Hussein al-Sheikh', 'They met in Sharm el-Sheikh.'],
    ['Fuad al-Sultan', 'On Monday the Sultan left.'],
  ] as const) {
    assert.deepEqual(read(`Then ${name} spoke. ${text}`, [known(name, 'person')]), [name]);
  }
  assert.deepEqual(read('Riyad el-Salaam spoke. Bayt Salaam is a house.', [known('Riyad el-Salaam', 'person')]), [
    'Riyad el-Salaam',
  ]);
});

test('councillors, ayatollahs and others have an office before their surname', () => {
  const scott = [known('Linda Scott', 'person')];
  for (const office of ['Cllr', 'Assemblywoman', 'Ayatollah', 'Comptroller', 'Taoiseach']) {
    const text = `Linda Scott spoke. On Monday ${office} Scott left.`;
    assert.deepEqual(read(text, scott), ['Linda Scott', 'Scott'], office);
  }
  assert.deepEqual(read('Linda Scott spoke. On Monday Ridley Scott left.', scott), ['Linda Scott']);
});

test('an acronym in brackets is that of the name as it is said, also after its possessive', () => {
  const all = [
    known('United States Department of Justice', 'organisation'),
    known('Wildlife and Forest Office', 'organisation'),
  ];
  const text = 'The Department of Justice (DOJ) met. DOJ said so.';
  assert.deepEqual(read(text, all), ['Department of Justice', 'DOJ', 'DOJ']);
  assert.deepEqual(read("The Department of Justice's (DOJ) lawyers left. DOJ said so.", all), [
    'Department of Justice',
    'DOJ',
    'DOJ',
  ]);
  assert.deepEqual(read('The Wildlife and Forest Office’s (WAFO) chief left. WAFO said so.', all), [
    'Wildlife and Forest Office',
    'WAFO',
    'WAFO',
  ]);
  assert.deepEqual(read("It is the Department of Justice's (FBI) job. FBI agents said so.", all), [
    'Department of Justice',
  ]);
});
