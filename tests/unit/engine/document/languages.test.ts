import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Kind } from '../../../../src/entity.ts';
import { assertMarked, judged, known, read } from './read.ts';

const person = (name: string) => known(name, 'person');
const place = (name: string) => known(name, 'place');
const organisation = (name: string, ...aliases: string[]) => known(name, 'organisation', ...aliases);

describe('German', () => {
  const lang = 'de';
  const merkel = person('Angela Merkel');
  test('a noun before or after a name is no part of it', () => {
    assertMarked(
      'Die [Italien] Reise der Kanzlerin führt nach [Rom]. In der Hauptstadt [Rom] regnet es.',
      [place('Italien'), place('Rom')],
      { lang },
    );
  });
  test('a town within a longer name that is not known is no mention', () => {
    const towns = ['York', 'Washington', 'München', 'Dortmund', 'Manchester', 'London', 'Chicago', 'Berlin'].map(place);
    for (const text of [
      'Die New York Times berichtete am Montag.',
      'Das schrieb die Washington Post, dann die Chicago Tribune.',
      'Der FC Bayern München gewann gegen Borussia Dortmund und Manchester United.',
      'Sie lernt an der London School of Economics.',
      'Er spielt bei den Chicago Bulls.',
      'An der TU Berlin lehrt sie.',
      'Das 0:2 bei Viktoria Berlin und das 1:1 gegen Preußen Berlin.',
    ]) {
      assert.deepEqual(read(text, towns, { lang }), [], text);
    }
  });
  test('a town is itself between who does something and what they do, as clauses have their verb last', () => {
    for (const text of [
      'Ob Paris Berlin traut, ist offen.',
      'Dass der Präsident Paris Vorschläge schickt, ist neu.',
      'Weil der Minister Paris Waffen verspricht, ist er da.',
    ]) {
      assert.deepEqual(read(text, [place('Paris')], { lang }), ['Paris'], text);
    }
  });
  test('a town after the acronym of a union or a party is itself, as clauses have their verb last', () => {
    for (const [name, text] of [
      ['Kiew', 'Wie die NATO Kiew helfen will, ist offen.'],
      ['Peking', 'Er fragt, ob die USA Peking drohen.'],
      ['Moskau', 'Dass die EU Moskau Geld gibt, ist neu.'],
      ['Berlin', 'Will die CDU Berlin regieren?'],
      ['Hamburg', 'Als die SPD Hamburg verlor, fiel der ICE Hamburg aus.'],
    ] as const) {
      const times = text.split(name).length - 1;
      assert.deepEqual(read(text, [place(name)], { lang }), Array(times).fill(name), text);
    }
    for (const text of ['Die TU Berlin, die FU Berlin.', 'Der SV Berlin schlug den FC Berlin.']) {
      assert.deepEqual(read(text, [place('Berlin')], { lang }), [], text);
    }
  });
  test('a town with an article is itself before whose it is, and no club’s or paper’s', () => {
    for (const [name, text] of [
      ['Paris', 'Das Paris Hemingways und das Paris Ernest Hemingways, im Paris Napoleons.'],
      ['Wien', 'Das Wien Klimts, vom Wien Sigmund Freuds zum Wien Johann Strauss’.'],
    ] as const) {
      const times = text.split(name).length - 1;
      assert.deepEqual(read(text, [place(name)], { lang }), Array(times).fill(name), text);
    }
    for (const text of [
      'Die Chicago Bulls und bei den Chicago Bears.',
      'Das Chicago Magazine.',
      'Das Chicago Times.',
    ]) {
      assert.deepEqual(read(text, [place('Chicago')], { lang }), [], text);
    }
  });
  test('a town after a first name is somebody, and is so from there on but where a place is spoken of', () => {
    const text = 'Dort saß George Washington. Später ging Washington, um in Washington zu bleiben.';
    assert.deepEqual(
      judged(text, [place('Washington')], { lang }).map(({ start }) => start),
      [text.lastIndexOf('Washington')],
    );
    assertMarked('Er las Jack London.', [place('London')], { lang });
  });
  test('a town beside a noun, or a country after its article, is itself', () => {
    for (const [name, text] of [
      ['Rom', 'In der Hauptstadt Rom sprach Papst Leo.'],
      ['Hamburg', 'Das Landgericht Hamburg gab der Stadt Hamburg recht, die Polizei Hamburg nicht.'],
      ['Berlin', 'Es hieß, dass Berlin Panzer liefert und Berlin Paris traut, weil Berlin Kanzler Merz folgt.'],
      ['Moskau', 'Die Waffen, die Moskau Pjöngjang liefert, und das Abkommen, mit dem Moskau Handel treibt.'],
      ['Schweiz', 'Weil die Schweiz Panzer liefert, sagte die Schweiz Gespräche ab.'],
      ['Washington', 'In Washington Menschen zu treffen, die in Washington Macht haben, ist schwer.'],
    ] as const) {
      const times = text.split(name).length - 1;
      assert.deepEqual(read(text, [place(name)], { lang }), Array(times).fill(name), text);
    }
  });
  test('a noun that is the surname of somebody who was named is the noun after an article', () => {
    const marked = (text: string) => read(text, [person('Roland Koch'), person('Christian Wolf')], { lang });
    assert.deepEqual(marked('Roland Koch ging. Der Koch kochte, ein Koch half dem Koch, zum guten Koch gehört das.'), [
      'Roland Koch',
    ]);
    assert.deepEqual(
      marked('Roland Koch ging. Koch sagte, die Kritik an Koch und am CDU-Politiker Koch sei Kochs Sache.'),
      [...['Roland Koch', 'Koch', 'Koch', 'Koch', 'Kochs']],
    );
    assert.deepEqual(marked('Christian Wolf warnte. Ein Wolf riss ein Schaf, der Wolf ist zurück. Wolf schwieg.'), [
      'Christian Wolf',
      'Wolf',
    ]);
    assertMarked('[Nancy Fuchs] kam. Ein Fuchs ging. [Fuchs] sprach.', [person('Nancy Fuchs')], { lang });
    assertMarked('[Angela Merkel] kam. Die [Merkel], hieß es, kann das.', [merkel], { lang });
  });
  test('a surname stands after titles and other nouns, and after another first name it is somebody else', () => {
    assertMarked(
      '[Angela Merkel] kam. Kanzlerin [Merkel] sprach, später ging die Politikerin [Merkel]. Dann redete Bernd Merkel.',
      [merkel],
      { lang },
    );
  });
  test('so it does after what else somebody is, and no first name that ends so', () => {
    const all = [person('Manuel Neuer')];
    for (const role of [
      ...['Torwart', 'Keeper', 'Kapitän', 'Titelverteidiger', 'Herausforderer', 'Analyst', 'Virologe', 'Regisseur'],
      ...['Parteivize', 'Intendant', 'Dirigent', 'Milliardär', 'Modedesigner', 'Tennisstar', 'Angeklagter', 'Landwirt'],
      ...['Gewerkschaftsvertreter', 'Ökonom', 'Sportdirektor', 'Landeschef', 'Autorin'],
    ]) {
      const text = `Manuel Neuer kam. Später sagte ${role} Neuer nichts.`;
      assert.deepEqual(read(text, all, { lang }), ['Manuel Neuer', 'Neuer'], role);
    }
    for (const first of [
      ...['Alexander', 'Christopher', 'Vincent', 'Oscar', 'Tyler', 'Laurent', 'Günther', 'Ayşe', 'Murat', 'Kristoffer'],
      // Whoever has the name because they are another, and companies.
      ...['Ehefrau', 'Witwe', 'Prozessgegner', 'Maschinenhersteller', 'Drogeriemarktbetreiber'],
    ]) {
      assert.deepEqual(read(`Manuel Neuer kam. Dann kam ${first} Neuer.`, all, { lang }), ['Manuel Neuer'], first);
    }
  });
  test('a first name that ends like a noun is one', () => {
    const scholz = person('Olaf Scholz');
    assertMarked('[Olaf Scholz] kam. Dann redete Roland Scholz.', [scholz], { lang });
    assertMarked('[Olaf Scholz] kam. Dann redete Edwin Scholz.', [scholz], { lang });
  });
  test('a name in full after another first name is somebody else’s, and so is it from there on', () => {
    assertMarked('Dann kam Amira Mohamed Ali. Später sagte Mohamed Ali nichts.', [person('Mohamed Irfaan Ali')], {
      lang,
    });
    assertMarked('Dort sprach Kanzlerin [Angela Merkel].', [merkel], { lang });
  });
  test('what ended the sentence before is nobody’s first name', () => {
    assertMarked('[Angela Merkel] kam zur Union. [Merkel] sprach. Dann redete B. Merkel.', [merkel], { lang });
  });
  test('von and zu belong to a surname', () => {
    const leyen = person('Ursula von der Leyen');
    assertMarked('[Ursula von der Leyen] kam. Dann ging [von der Leyen].', [leyen], { lang });
    const guttenberg = person('Karl-Theodor zu Guttenberg');
    assertMarked('[Karl-Theodor zu Guttenberg] kam. [Guttenberg] ging.', [guttenberg], { lang });
  });
  test('a name in the genitive is the name', () => {
    assertMarked(
      'Merkels Reise begann, und [Angela Merkel] kam nach [Italien]. [Italiens] Presse mochte [Merkels] Rede.',
      [merkel, place('Italien')],
      { lang },
    );
    assertMarked('[Italien], Italiens', [place('Italien')], { lang: 'en' });
  });
  test('also where the document has it so alone, and beside it what belongs to it', () => {
    const all = [place('Italien'), place('China'), place('Rom'), place('Europa'), person('Giorgia Lindqvist')];
    const marked = (text: string) => read(text, all, { lang });
    assert.deepEqual(marked('Italiens Regierung tritt zurück, und Chinas neuer Botschafter kommt.'), [
      'Italiens',
      'Chinas',
    ]);
    assert.deepEqual(marked('Giorgia Lindqvists Partei gewann. Dann sprach Lindqvist, und Lindqvists Wähler kamen.'), [
      'Giorgia Lindqvists',
      'Lindqvist',
      'Lindqvists',
    ]);
    assert.deepEqual(marked('Die Bürgermeisterin Roms sprach wegen Chinas Zöllen und des geeinten Europas.'), [
      'Roms',
      'Chinas',
      'Europas',
    ]);
  });
  test('what ends like a genitive by itself is none', () => {
    const all = [person('Pari'), known('Han', 'concept'), person('Thoma'), place('Kur'), person('Bern')];
    assertMarked('Hans Müller und Thomas Holm waren in Paris Mitte zur Kurs Woche. Er sagte Berns.', all, { lang });
  });
  test('nouns of some sorts end in -es, and adjectives within a name as the sentence wants', () => {
    const all = [organisation('Bundestag'), organisation('Europäische Union'), place('Vereinigte Staaten')];
    assertMarked('Mitglieder des [Bundestages] reden in der [Europäischen Union] und den [Vereinigten Staaten].', all, {
      lang,
    });
    assertMarked('Bayerns München, [Neuer Platz]', [place('Bayern München'), place('Neue Platz')], { lang });
    assertMarked('Oliver Smith', [person('Olive Smith')], { lang });
  });
  test('of an adjective and a noun the name is found in every case, whichever of them it is filed under', () => {
    const all = [organisation('Deutscher Bundestag'), organisation('Deutsches Rotes Kreuz'), place('Weißes Haus')];
    assertMarked('Der [Deutsche Bundestag] und Mitglieder des [Deutschen Bundestages] im [Weißen Haus].', all, {
      lang,
    });
    assertMarked('Helfer des [Deutschen Roten Kreuzes], mit [Deutschem Bundestag].', all, { lang });
    const office = [organisation('Auswärtiges Amt'), organisation('Heiliger Stuhl')];
    assertMarked('Das [Auswärtige Amt] und ein Sprecher des [Auswärtigen Amtes].', office, { lang });
    assertMarked('Der [Heilige Stuhl] schweigt, auch vor dem [Heiligen Stuhl].', office, { lang });
  });
  test('so it is with adjectives of few names, and where the name of a paper ends with one', () => {
    for (const [name, kind, text, ...found] of [
      [
        'Frankfurter Allgemeine Zeitung',
        'organisation',
        'Das sagte er der Frankfurter Allgemeinen Zeitung.',
        'Frankfurter Allgemeinen Zeitung',
      ],
      [
        'Augsburger Allgemeine',
        'organisation',
        'Er sagte der „Augsburger Allgemeinen“, es sei gut.',
        'Augsburger Allgemeinen',
      ],
      [
        'Oberster Gerichtshof',
        'organisation',
        'Der Oberste Gerichtshof und ein Richter am Obersten Gerichtshof.',
        'Oberste Gerichtshof',
        'Obersten Gerichtshof',
      ],
      [
        'Naher Osten',
        'place',
        'Der Nahe Osten, die Lage im Nahen Osten und die des Nahen Ostens.',
        'Nahe Osten',
        'Nahen Osten',
        'Nahen Ostens',
      ],
      ['Goldene Palme', 'work', 'Mit der Goldenen Palme kam er.', 'Goldenen Palme'],
      ['Totes Meer', 'place', 'Das Tote Meer und Hotels am Toten Meer.', 'Tote Meer', 'Toten Meer'],
      [
        'Gemeinsamer Bundesausschuss',
        'organisation',
        'Der Gemeinsame Bundesausschuss, vom Gemeinsamen Bundesausschuss.',
        'Gemeinsame Bundesausschuss',
        'Gemeinsamen Bundesausschuss',
      ],
      ['Neueste Nachrichten', 'organisation', 'Das sagte sie den Neuesten Nachrichten.', 'Neuesten Nachrichten'],
      [
        'Zweiter Weltkrieg',
        'event',
        'Der Zweite Weltkrieg begann, und im Zweiten Weltkrieg starb er.',
        'Zweite Weltkrieg',
        'Zweiten Weltkrieg',
      ],
      ['Kalter Krieg', 'event', 'Im Kalten Krieg. Der Kalte Krieg.', 'Kalten Krieg', 'Kalte Krieg'],
    ] as const) {
      assert.deepEqual(read(text, [known(name, kind)], { lang }), found, text);
    }
  });
  test('and with no noun that ends so', () => {
    for (const [name, kind, text] of [
      ['Allgemeine', 'organisation', 'Im Allgemeinen ist das so, und im Allgemeinen gut.'],
      ['Augsburger', 'organisation', 'Die Augsburgern gefiel es.'],
      ['Webste Hall', 'place', 'In der Webster Hall.'],
    ] as const) {
      assert.deepEqual(read(text, [known(name, kind)], { lang }), [], text);
    }
  });
  test('a noun that is a town as well is the town after a preposition, and never after an article', () => {
    const essen = [place('Essen')];
    assertMarked('Das Essen war gut. Beim Essen gab es Wein, und es ging um Essen.', essen, { lang });
    assertMarked('Er wohnt in [Essen]. Das gute Essen lobte die Stadt [Essen], [Essen] kocht.', essen, { lang });
  });
  test('a noun that is a newspaper or a work as well is the noun in quotation marks', () => {
    for (const [name, kind, text] of [
      ['Die Zeit', 'organisation', 'Das Wort „Zeit“ wurde zum Wort des Jahres.'],
      ['Der Spiegel', 'organisation', 'Er hielt ihm den „Spiegel“ vor.'],
      ['Die Presse', 'organisation', 'Er wetterte gegen die „Presse“.'],
      ['Die Linke', 'organisation', 'Er beschimpfte sie als „Linke“.'],
      ['Das Boot', 'work', 'Das „Boot“ ist voll.'],
      ['Der Prozess', 'work', 'Der „Prozess“ dauert an.'],
      ['Stern', 'organisation', 'Der Mercedes-„Stern“.'],
      ['Bild', 'organisation', 'Die Ausstellung „Bild“ öffnet.'],
    ] as const) {
      assert.deepEqual(read(text, [known(name, kind)], { lang }), [], text);
    }
    const express = organisation('L’Express');
    assertMarked('She used the word "Express".', [express], { lang: 'en' });
  });
  test('a party that is called by a noun has it alone where the document has it with its article', () => {
    const party = [organisation('Bündnis 90/Die Grünen')];
    assertMarked('[Die Grünen] wollen das. Den [Grünen] reicht es, der [Grünen]-Chefin auch.', party, { lang });
    assertMarked('[Die Grünen] wollen das. SPD und [Grünen] reicht es.', [organisation('Die Grünen')], { lang });
    assertMarked('Ein Picknick mit grünen Äpfeln im Grünen.', party, { lang });
  });
  test('the country whose money it is is not meant', () => {
    const country = [place('Vereinigte Staaten')];
    assertMarked('Die [USA] zahlen 15 US-Dollar, sagt der [US]-Präsident.', country, { lang });
  });
  test('a noun that is a newspaper as well is the noun, unless the document has the paper by its whole name', () => {
    const welt = organisation('Die Welt', 'Welt');
    assertMarked('Er reiste um die ganze Welt und mochte die Welt.', [welt], { lang });
    assertMarked('So schrieb es [Die Welt]. Später nahm [Welt] es zurück.', [welt], { lang });
  });
  test('nor is a party, an island or a company that is called by one, and a surname is', () => {
    const all = [place('Mann'), organisation('Ensemble'), organisation('Alternative'), person('Thomas Mann')];
    assertMarked('Sie weckten den Mann in der Nacht. Er gehörte zum Ensemble. Ein Mann war keine Alternative.', all, {
      lang,
    });
    assertMarked('[Thomas Mann] schrieb. Später lebte [Mann] in Lübeck.', all.slice(3), { lang });
  });
  test('a party that is called by an adjective is not what is green outdoors', () => {
    const greens = organisation('Bündnis 90/Die Grünen');
    assertMarked('[Die Grünen] tagen. Sie ist bei den [Grünen]. Im Grünen ist es ruhig.', [greens], { lang });
  });
  test('an adverb that begins a sentence before a surname is no first name', () => {
    for (const adverb of ['Lediglich', 'Ausgerechnet', 'Insbesondere', 'Offenbar', 'Zumindest']) {
      assertMarked(`[Angela Merkel] schwieg. ${adverb} [Merkel] schwieg.`, [merkel], { lang });
    }
    assertMarked('[Angela Merkel] schwieg. Ulrike Merkel lachte.', [merkel], { lang });
  });
});

describe('French', () => {
  const lang = 'fr';
  test('articles and prepositions stand before a name, with an apostrophe as well', () => {
    assertMarked(
      'L’[Italie] et la [France]. Le chef de l’[Italie], d’[Italie] et qu’[Italie].',
      [place('Italie'), place('France')],
      { lang },
    );
  });
  test('de and du belong to a surname; a title stands before it', () => {
    assertMarked(
      '[Dominique de Villepin] parle. Le ministre [de Villepin] sort. M. [Villepin] revient.',
      [person('Dominique de Villepin')],
      { lang },
    );
  });
  test('a region after the word for it is itself, whether or not that has a capital', () => {
    assertMarked(
      'La Région [Bretagne] vote, la région [Bretagne] aussi. En [Bretagne], il pleut. Anne Bretagne rit.',
      [place('Bretagne')],
      { lang },
    );
  });
  test('names of organisations have one capital, and an acronym of all their words', () => {
    const bce = organisation('Banque centrale européenne');
    assertMarked('La [Banque centrale européenne] décide. La [BCE] attend.', [bce], { lang });
  });
  test('an institution goes on as its first noun, with its article and its capital, and no other one does', () => {
    const all = [organisation('Commission européenne'), organisation('Assemblée nationale')];
    const begin = 'La Commission européenne et l’Assemblée nationale se taisent. ';
    const full = ['Commission européenne', 'Assemblée nationale'];
    for (const [text, ...names] of [
      ['Selon la Commission, l’aide est illégale.', 'Commission'],
      ['Un vote de l’Assemblée est prévu ; l’Assemblée a le temps.', 'Assemblée', 'Assemblée'],
      ['La Commission a le temps.', 'Commission'],
      ['La Commission présentera un texte.', 'Commission'],
      ['La Commission indique que non. Mais la Commission attend.', 'Commission', 'Commission'],
      ['Une Commission est née, la commission attend.'],
      ['La Commission nationale du débat public attend. Selon la Commission, rien.'],
      ['L’Assemblée de Corse vote. À l’Assemblée, rien.'],
      ['LA COMMISSION, SEULE.'],
    ] as const) {
      assert.deepEqual(read(begin + text, all, { lang }), [...full, ...names], text);
    }
    const two = [organisation('Conseil européen'), organisation('Conseil de l’Union européenne')];
    assertMarked(
      'Le [Conseil européen] et le [Conseil de l’Union européenne] se taisent. Le [Conseil], lui, attend.',
      two,
      { lang },
    );
  });
  test('so it is in Italian and in Spanish', () => {
    const camera = [organisation('Camera dei deputati'), organisation('Corte costituzionale')];
    const it = 'La Camera dei deputati e la Corte costituzionale tacciono. Il voto alla Camera, poi la Corte pubblica.';
    assert.deepEqual(read(it, camera, { lang: 'it' }), [
      'Camera dei deputati',
      'Corte costituzionale',
      'Camera',
      'Corte',
    ]);
    assertMarked('La [Camera dei deputati] tace. La Camera di commercio parla.', camera, { lang: 'it' });
    const congreso = [organisation('Congreso de los Diputados'), organisation('Comisión Europea')];
    const es =
      'El Congreso de los Diputados y la Comisión Europea callan. Lo dijo la Comisión. El pleno del Congreso critica.';
    assert.deepEqual(read(es, congreso, { lang: 'es' }), [
      'Congreso de los Diputados',
      'Comisión Europea',
      'Comisión',
      'Congreso',
    ]);
    assertMarked('El [Congreso de los Diputados] calla. El Congreso Mundial de Móviles abre.', congreso, {
      lang: 'es',
    });
  });
  test('a word whose capital is that of what is elided before it is no part of a name', () => {
    const all = [person('Marine Le Pen'), person('Luca de Meo'), person('Michel Houellebecq'), organisation('Inter')];
    for (const [text, ...names] of [
      ['Marine Le Pen parle. D’après Le Pen, rien.', 'Marine Le Pen', 'Le Pen'],
      ["Luca de Meo parle. D'après de Meo, rien.", 'Luca de Meo', 'de Meo'],
      ['Michel Houellebecq publie. L’écrivain Houellebecq se tait.', 'Michel Houellebecq', 'Houellebecq'],
      ["Michel Houellebecq publie. J'admire Houellebecq.", 'Michel Houellebecq', 'Houellebecq'],
      ['Michel Houellebecq publie. Qu’importe Houellebecq ?', 'Michel Houellebecq', 'Houellebecq'],
    ] as const) {
      assert.deepEqual(read(text, all, { lang }), names, text);
    }
    assertMarked("Dell'allenatore [Inter] non parla.", all, { lang: 'it' });
    assertMarked('[Michel Houellebecq] publie. Hier D’Artagnan Houellebecq est mort, O’Hara Houellebecq aussi.', all, {
      lang,
    });
  });
  test('a place goes without its article where that is in the word before it, and no other name does', () => {
    const places = [place('Le Havre'), place('Le Cap'), place('Le Port')];
    for (const [text, ...names] of [
      ['Il vit au Havre, loin du Havre.', 'Havre', 'Havre'],
      ['Au Havre, la foule attend Emmanuel Macron au Havre.', 'Havre', 'Havre'],
      ['Incendie du Havre : un mort', 'Havre'],
      ['Un Havre de paix, le Havre des uns. Ce Havre, un havre.'],
      ['Elle vit au Cap d’Agde. Le directeur du Port de Marseille part.'],
      ['La visite de la Gare du Havre.'],
    ] as const) {
      assert.deepEqual(read(text, places, { lang }), names, text);
    }
    for (const [name, text] of [
      ['Le Monde', 'La France gagne la Coupe du Monde. Un journaliste du Monde, le Monde musulman.'],
      ['Le Monde', 'Médecins du Monde alerte, Maisons du Monde ferme, le Tour du Monde en 80 jours.'],
      ['L’Humanité', 'Un crime contre l’Humanité.'],
      ['L’Équipe', 'Le sélectionneur de l’Équipe de France.'],
      ['Les Républicains', 'L’élection des Républicains à la Chambre des représentants.'],
      ['Les Verts', 'La coprésidente des Verts allemands.'],
      ['Le Point', 'Une Mise au Point.'],
    ] as const) {
      assert.deepEqual(read(text, [organisation(name)], { lang }), [], text);
    }
    assertMarked('Il parle du Pen et au Pen.', [person('Marine Le Pen'), person('Le Pen')], { lang });
  });
  test('the noun that a name begins with is written without its capital', () => {
    const all = [place('Rue de Rivoli'), organisation("Ministère de l'Intérieur"), place('Tour Eiffel')];
    assertMarked("[Rue de Rivoli]. La [rue de Rivoli]. Le [ministère de l'Intérieur].", all, { lang });
    assertMarked('Près de la [tour Eiffel].', all, { lang });
    assertMarked('Un tour de France.', [known('Tour de France', 'event')], { lang });
    assertMarked('Le palais royal.', [place('Palais royal')], { lang });
    for (const [name, text, lang] of [
      ['Tour of Britain', 'The band goes on a tour of Britain.', 'en'],
      ['Via Rail', 'Goods go via Rail Baltica.', 'en'],
      ['Via Roma', 'Andò via Roma.', 'it'],
    ] as const) {
      assert.deepEqual(read(text, [known(name)], { lang }), [], text);
    }
  });
  test('a known name within a longer one is no mention, nor is the surname of somebody else', () => {
    const paris = place('Paris');
    assertMarked('Hier, Valérie Paris est venue à [Paris].', [paris], { lang });
    assertMarked('Il lit Paris Match à [Paris]. Selon [Paris], oui.', [paris], { lang });
    const macron = person('Emmanuel Macron');
    assertMarked('[Emmanuel Macron] part. Avec Brigitte Macron. Puis [Macron] revient.', [macron], { lang });
  });
});

describe('Italian', () => {
  const lang = 'it';
  test('articles and prepositions stand before a name, with an apostrophe as well', () => {
    assertMarked(
      'L’[Italia] vota. Il futuro dell’[Italia], nell’[Italia] di oggi. La Banca d’[Italia] attende.',
      [place('Italia')],
      { lang },
    );
  });
  test('a place goes without its article where that is in the word before it, and no other name does', () => {
    const places = [place('L’Aquila'), place('Il Cairo'), place('La Spezia'), place('La Plata')];
    for (const [text, ...names] of [
      ["A L'Aquila, all'Aquila e nei dintorni dell’Aquila.", "L'Aquila", 'Aquila', 'Aquila'],
      ['Dal Cairo alla Spezia. Al Cairo.', 'Cairo', 'Spezia', 'Cairo'],
      ["Un'Aquila, una Spezia, quel Cairo. Il Rio della Plata."],
    ] as const) {
      assert.deepEqual(read(text, places, { lang }), names, text);
    }
    for (const [name, text] of [
      ['Il Giorno', 'In occasione del Giorno della Memoria.'],
      ['Il Giornale', 'Lo ha detto al Giornale di Sicilia.'],
      ['La Repubblica', 'Il presidente della Repubblica.'],
      ["L'Unità", "La festa dell'Unità d'Italia."],
    ] as const) {
      assert.deepEqual(read(text, [organisation(name)], { lang }), [], text);
    }
  });
  test('the noun that a name begins with is written without its capital', () => {
    const all = [place('Palazzo Chigi'), organisation('Ministero dell’Interno')];
    assertMarked("A [palazzo Chigi] e al [ministero dell'Interno].", all, { lang });
  });
  test('di, del and della belong to a surname', () => {
    assertMarked('[Luigi Di Maio] parla. Poi [Di Maio] esce. Il ministro [Di Maio] torna.', [person('Luigi Di Maio')], {
      lang,
    });
    assertMarked('[Andrea della Valle] parla. Poi [della Valle] esce.', [person('Andrea della Valle')], { lang });
  });
  test('a region after the word for it is itself', () => {
    const all = [place('Lombardia'), person('Attilio Fontana')];
    assertMarked('Il presidente della Regione [Lombardia] [Attilio Fontana]. La Regione [Lombardia] paga.', all, {
      lang,
    });
    assertMarked('La Banca Lombardia paga.', [place('Lombardia')], { lang });
  });
  test('a surname after an office is its bearer’s, after another first name somebody else’s', () => {
    assertMarked(
      '[Giorgia Meloni] arriva. La premier [Meloni] parla con Arianna Meloni. Secondo [Meloni], sì.',
      [person('Giorgia Meloni')],
      { lang },
    );
  });
  test('an acronym of three letters is written as a name is, unless it may be a word', () => {
    const bank = organisation('Banca Nazionale del Lavoro');
    assertMarked('La [Banca Nazionale del Lavoro] vota no, dice Bianchi ([Bnl]).', [bank], { lang: 'it' });
    assertMarked('La [Lega Italiana Sarda] vota. Lis è qui.', [organisation('Lega Italiana Sarda')], { lang: 'it' });
    const ministry = organisation('Ministero della Difesa');
    assertMarked('Il [Ministero della Difesa] tace. Le toghe di Md no.', [ministry], { lang: 'it' });
    assertMarked('Die [Banca Nazionale del Lavoro] tagt. Bnl ist neu.', [bank], { lang: 'de' });
  });
});

describe('Spanish', () => {
  const lang = 'es';
  test('of two surnames the first one stands alone', () => {
    assertMarked(
      '[Pedro Sánchez Pérez-Castejón] llegó. ¿[Sánchez] habló? El presidente [Sánchez] salió.',
      [person('Pedro Sánchez Pérez-Castejón')],
      { lang },
    );
    const zapatero = person('José Luis Rodríguez Zapatero');
    assertMarked('[José Luis Rodríguez Zapatero] llegó. [Rodríguez Zapatero] habló.', [zapatero], { lang });
  });
  test('in English the last one alone does', () => {
    assertMarked('[George Walker Bush] came. Walker left.', [person('George Walker Bush')]);
  });
  test('a party that is called by a verb is the party where a sentence begins, too', () => {
    const parties = [organisation('Podemos'), organisation('Sumar')];
    for (const [text, ...names] of [
      ['Podemos exige la dimisión del ministro', 'Podemos'],
      ['Podemos rompe con Sumar', 'Podemos', 'Sumar'],
      ['Podemos, contra el decreto.', 'Podemos'],
      ['Podemos y Sumar: dos listas.', 'Podemos', 'Sumar'],
      ['PODEMOS EXIGE UNA RESPUESTA', 'PODEMOS'],
      ['Sumar exige más\n\nSumar ha rechazado el gasto militar. Sumar pide más.', 'Sumar', 'Sumar', 'Sumar'],
    ] as const) {
      assert.deepEqual(read(text, parties, { lang }), names, text);
    }
  });
  test('a verb that begins a sentence before who does it is no first name', () => {
    const sánchez = person('Pedro Sánchez');
    for (const verb of ['Anunció', 'Dimitirá', 'Dice', 'Pide']) {
      const text = `Pedro Sánchez habla. ${verb} Sánchez que no.`;
      assert.deepEqual(read(text, [sánchez], { lang }), ['Pedro Sánchez', 'Sánchez'], text);
    }
    const meloni = person('Giorgia Meloni');
    for (const verb of ['Risponderà', 'Dice', 'Risponderanno']) {
      const text = `Giorgia Meloni parla. ${verb} Meloni di no.`;
      assert.deepEqual(read(text, [meloni], { lang: 'it' }), ['Giorgia Meloni', 'Meloni'], text);
    }
    for (const first of [
      'Ana',
      'Salomón',
      'Bárbara',
      'Germán',
      'Aaron',
      'Sharon',
      'Baron',
      'Ciarán',
      'Simó',
      'Salvó',
    ]) {
      const text = `Pedro Sánchez habla. ${first} Sánchez dice que no.`;
      assert.deepEqual(read(text, [sánchez], { lang }), ['Pedro Sánchez'], text);
    }
    assertMarked('Sharon Paris llegó ayer.', [place('Paris')], { lang });
  });
  test('de la belongs to a surname, and a preposition before a place does not', () => {
    assertMarked(
      '[Óscar de la Renta] vive en [España]. [De la Renta] salió. El Banco de [España] espera.',
      [person('Óscar de la Renta'), place('España')],
      { lang },
    );
  });
});

test('no company goes by the country of its branch, as the language calls it', () => {
  for (const [lang, name, text] of [
    ['de', 'Vodafone Deutschland', 'In Deutschland wächst es, und Deutschland spart.'],
    ['fr', 'Orange Belgique', 'La Belgique gagne, puis Belgique et France jouent.'],
    ['it', 'Forza Italia', 'Poi l’Italia votò. In Italia piove.'],
    ['it', 'Italia Viva', 'Poi l’Italia votò. In Italia piove.'],
    ['es', 'Telefónica España', 'En España llueve. Después España ganó.'],
    ['pt', 'Carrefour Brasil', 'Depois o Brasil ganhou. Brasil e Chile jogam.'],
    ['sv', 'Vattenfall Sverige', 'Sedan vann Sverige. I Sverige regnar det.'],
    ['en', 'Radio Free Europe', 'He left for Europe. Then Europe voted.'],
  ] as const) {
    assert.deepEqual(read(`${name}. ${text}`, [organisation(name)], { lang }), [name], name);
  }
  const others = [organisation('Banca Generali'), organisation('Northrop Grumman')];
  assertMarked('[Banca Generali] cresce. Poi [Generali] compra [Northrop Grumman], e [Grumman] sale.', others, {
    lang: 'it',
  });
});

test('a short name that English has is no word of another language', () => {
  const country = place('United States');
  assertMarked('They met in [America].', [country]);
  assertMarked('Cruzó toda América en tren.', [country], { lang: 'es' });
});

describe('Arabic', () => {
  const lang = 'ar';
  const all = [place('إيطاليا'), place('الصين'), place('بولندا'), person('جورجيا ميلوني')];
  test('small words are joined to a name', () => {
    const text = 'وإيطاليا ثم لإيطاليا وبإيطاليا والصين، للصين وللصين. وبولندا.';
    const words = ['وإيطاليا', 'لإيطاليا', 'وبإيطاليا', 'والصين', 'للصين', 'وللصين', 'وبولندا'];
    assert.deepEqual(read(text, all, { lang }), words);
    assert.deepEqual(
      judged(text, all, { lang }).map(({ ids }) => ids[0]),
      ['إيطاليا', 'إيطاليا', 'إيطاليا', 'الصين', 'الصين', 'الصين', 'بولندا'],
    );
  });
  test('a surname follows the name in full, with small words before it as well', () => {
    assertMarked('قالت ميلوني. وصلت [جورجيا ميلوني] أمس. قالت [ميلوني] وأضافت: [وميلوني].', all, { lang });
  });
  test('a surname has what belongs to it, and is no first name', () => {
    const others = [person('محمد بن سلمان'), person('حسن نصر الله'), person('خالد محمد')];
    assertMarked(
      '[محمد بن سلمان] [وحسن نصر الله] [وخالد محمد]. قال [بن سلمان] إن سلمان [ونصر الله] والله ومحمد.',
      others,
      { lang },
    );
  });
  test('a text that does not say its language is told by its letters', () => {
    assertMarked('قالت [وإيطاليا] [للصين].', all);
    assertMarked('پس وإيطاليا گفت.', all);
    const english = 'It was said that he is in the city and at the sea. '.repeat(6);
    assert.deepEqual(read(`${english}${'قالت وإيطاليا للصين. '.repeat(70)}`, all).slice(0, 2), ['وإيطاليا', 'للصين']);
  });
});

test('a genitive is a mention in the languages of the north and in Dutch', () => {
  const all = [place('Italien'), place('Norge'), person('Angela Merkel')];
  assertMarked('[Italiens] regering avgick. Norges Bank sa. [Angela Merkels] parti.', all, { lang: 'sv' });
  assertMarked('[Italiens] 35:e regering och [Norges] 10 rikeste. Lars 35 år.', [...all, place('Lar')], { lang: 'sv' });
  assertMarked('[Angela Merkels] partij. Nederlands elftal.', [...all, place('Nederland')], { lang: 'nl' });
});

test('a document that does not say its language is read in that of its small words', () => {
  assertMarked(
    'Il presidente non ha detto nulla, ma secondo il giornale la visita della Nuova Italia non è più un segreto per chi era con lui nel palazzo di [Roma].',
    [place('Italia'), place('Roma')],
  );
  assertMarked(
    'Die Reise nach Italien ist für die Kanzlerin und den Rat nicht so neu, wie es in der Zeitung aus [Rom] Mitte stand.',
    [place('Rom')],
  );
});

describe('languages of which nothing is known', () => {
  const exact: readonly [lang: string, text: string, name: string, kind: Kind, times: number][] = [
    ['ru', 'В Москве Владимир Путин принял гостей. Владимир Путин уехал.', 'Владимир Путин', 'person', 2],
    ['el', 'Η Αθήνα γιορτάζει. Στην Αθήνα βρέχει.', 'Αθήνα', 'place', 2],
    ['zh', '习近平访问意大利。', '意大利', 'place', 1],
    ['ja', 'イタリアの首相は東京に着いた。', '東京', 'place', 1],
    ['ar', 'وصل الرئيس إلى روما أمس.', 'روما', 'place', 1],
    ['pt', 'A cidade de Lisboa, em Lisboa.', 'Lisboa', 'place', 2],
  ];
  for (const [lang, text, name, kind, times] of exact) {
    test(`exact names in ${lang}`, () => {
      assert.deepEqual(read(text, [known(name, kind)], { lang }), new Array(times).fill(name));
    });
  }
  test('where we know that names have capitals, a longer unknown one holds its parts', () => {
    const vladimir = place('Vladimír');
    assertMarked('Podle něj Vladimír Coufal přijel do města [Vladimír].', [vladimir], { lang: 'cs' });
    assertMarked('Antes da Copa América de 2019.', [place('América')], { lang: 'pt-BR' });
  });
  test('a surname follows the name in full', () => {
    const text = 'Владимир Путин принял гостей. Затем Путин уехал.';
    assert.deepEqual(
      judged(text, [person('Владимир Путин')], { lang: 'ru' }).map(({ rule }) => rule),
      ['name', 'surname'],
    );
  });
});

test('the tag says the language with its country and its script, in any case', () => {
  const both = [place('Italien')];
  for (const lang of ['de-AT', 'DE', 'de_CH']) assert.equal(read('Italien. Italiens', both, { lang }).length, 2, lang);
});

test('names that are words elsewhere are found in news of their language alone', () => {
  const china = known('China', 'place', 'République populaire de Chine', 'Repubblica Popolare Cinese');
  const all = [
    china,
    known('NATO', 'organisation', 'Organisation du traité de l’Atlantique nord'),
    known('United Kingdom', 'place', 'Royaume-Uni'),
    known('Netherlands', 'place', 'Niederlande'),
  ];
  assert.deepEqual(read('Il est en Chine, où la Grande-Bretagne et l’OTAN ont dit non.', all, { lang: 'fr' }), [
    'Chine',
    'Grande-Bretagne',
    'OTAN',
  ]);
  assert.deepEqual(read('È in Cina, e la Cina ha detto no.', all, { lang: 'it' }), ['Cina', 'Cina']);
  assert.deepEqual(read('Er war in Holland, sagt er.', all, { lang: 'de' }), ['Holland']);
  assert.deepEqual(read('They saw Chine and Cina in Holland with OTAN.', all, { lang: 'en' }), []);
});
