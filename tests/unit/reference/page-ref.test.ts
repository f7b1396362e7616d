import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSaid, pageTold } from '../../../src/content/page/page-told.ts';
import { languageOf } from '../../../src/reference/language.ts';
import { pageRef } from '../../../src/reference/page-ref.ts';
import { documentOf } from '../content/page.ts';

const page = (head: string, body = ''): Document =>
  documentOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const language = (document: Document) => languageOf(pageSaid(document, true));
const refOf = (document: Document, address: string, text = '') => pageRef(pageTold(document, address, text));
const dateOf = (head: string, body = '', address = 'https://paper.example/a'): string | undefined =>
  refOf(page(head, body), address).date;
/** Of a page whose text was read so, with the headline “Italy leaves the road”. */
const dateBelow = (blocks: string[], address = 'https://paper.example/a', lang = 'en'): string | undefined => {
  const html = `<html lang="${lang}"><head><title>Italy leaves the road | The Paper</title></head><body></body></html>`;
  return refOf(documentOf(html), address, blocks.join('\n\n')).date;
};

test('the date is the one the article states, as the publisher wrote it', () => {
  const stated = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2023-04-20T23:30:00-04:00' }] });
  assert.equal(
    dateOf(`<script type="application/ld+json">${stated}</script><meta name="date" content="2020-01-01">`),
    '2023-04-20',
  );
});

for (const [head, date] of [
  ['<meta property="article:published_time" content="2023-04-20T08:00:00Z">', '2023-04-20'],
  ['<meta name="DC.date.issued" content="2016-02-01 01:28:49">', '2016-02-01'],
  ['<meta name="pubdate" content="20150318">', '2015-03-18'],
  ['<meta name="publishdate" content="05/29/2007 09:49:00">', '2007-05-29'],
  ['<meta name="article:publicationdate" content="Fri Mar 13 21:30:09 EST 2015">', '2015-03-13'],
  ['<meta name="date" content="soon">', undefined],
  ['<meta name="OriginalPublicationDate" content="2016/03/18 10:11:12">', '2016-03-18'],
  ['<meta property="rnews:datePublished" content="2016-03-18T10:11:12">', '2016-03-18'],
  ['<meta property="og:regDate" content="20160318101112">', '2016-03-18'],
  ['<meta property="og:release_date" content="2016-03-18">', '2016-03-18'],
  ['<meta name="article_date_original" content="Friday, March 18, 2016, 10:11 AM">', '2016-03-18'],
  ['<meta name="publication_date" content="18/03/2016">', '2016-03-18'],
  ['<meta name="cXenseParse:recs:publishtime" content="2016-03-18T10:11:12Z">', '2016-03-18'],
  ['<meta name="pubdate" content="1458295872">', '2016-03-18'],
  ['<meta name="created" content="1458295872000">', '2016-03-18'],
  ['<meta property="article:modified_time" content="2016-03-18">', undefined],
  ['<meta name="unpublishDate" content="2036-03-18">', undefined],
  ['<meta property="article:publisher" content="https://social.example/paper2016">', undefined],
] as const) {
  test(`${head} is of ${date}`, () => assert.equal(dateOf(head), date));
}

test('the date is read from elements of the page where nothing is stated', () => {
  assert.equal(
    dateOf('', '<time datetime="2001-01-01">old</time><article><time datetime="2023-04-20T10:00">x</time></article>'),
    '2023-04-20',
  );
  assert.equal(dateOf('', '<span itemprop="datePublished" content="2019-03-23"></span>'), '2019-03-23');
});

for (const [stamp, path, date] of [
  ['2024-05-03T22:30:00Z', '/2024/05/04/italy', '2024-05-04'],
  ['2024-05-03T22:30:00+00:00', '/2024-05-04-italy.html', '2024-05-04'],
  ['2024-05-03T22:30:00-04:00', '/2024/05/04/italy', '2024-05-03'],
  ['2024-05-03T22:30:00Z', '/2021/05/04/italy', '2024-05-03'],
  ['2024-05-03T22:30:00Z', '/italy', '2024-05-03'],
] as const) {
  test(`the stamp ${stamp} at ${path} is of ${date}, the publisher's day`, () => {
    const head = `<meta property="article:published_time" content="${stamp}">`;
    assert.equal(dateOf(head, '', `https://paper.example${path}`), date);
  });
}

for (const [stamp, line, date] of [
  ['2026-08-25T04:23:56Z', '24 August 2026 - 23:23', '2026-08-24'],
  ['2026-08-25T04:23:56.352Z', '24 August 2026, 23h23', '2026-08-24'],
  ['2026-08-24T23:05:00+00:00', 'Published Aug 25, 2026 8.05 am', '2026-08-25'],
  ['2026-08-25T04:23:56Z', '24 August 2026 - 23:24', '2026-08-25'],
  ['2026-08-25T04:23:56Z', '20 August 2026 - 23:23', '2026-08-25'],
  ['2026-08-25T04:23:56-05:00', '24 August 2026 - 23:23', '2026-08-25'],
  ['2026-08-24T12:00:00Z', '25 August 2026, 1:00 am', '2026-08-25'],
  ['2026-08-24T12:00:00Z', 'Updated 25 August 2026 18:00', '2026-08-24'],
  ['2026-08-24T12:00:00Z', '25 August 2026, 1:00 pm', '2026-08-24'],
  ['2026-08-24T08:00:00Z', '25 August 2026, 20:00, Berlin', '2026-08-24'],
  ['2026-08-24T22:00:00Z', '25 August 2026, 4:00</p><p class="date">24 August 2026, 22:00', '2026-08-24'],
  ['2026-08-24Z', '25 August 2026, 20:undefined', '2026-08-24'],
] as const) {
  test(`the stamp ${stamp} beside “${line}” is of ${date}, the publisher's day`, () => {
    const head = `<meta property="article:published_time" content="${stamp}">`;
    assert.equal(dateOf(head, `<article><h1>Italy</h1><p class="date">${line}</p></article>`), date);
  });
}

const STORY = 'The cabinet met for three hours on 7 May 2001 before it said what everybody had heard by then. '.repeat(
  4,
);

for (const [lines, date] of [
  [['By Anna Example, 14 October 2016, 11:29'], '2016-10-14'],
  [['By Anna Example\nPublished:  10/14/2016\u00a0\u00a02:27 AM\nLast modified: 10/15/2016 9:00 AM'], '2016-10-14'],
  [['The cabinet met for three hours.', 'Photo: Agency', '14 October 2016 at 11h29'], '2016-10-14'],
  [['October 14, 2016'], '2016-10-14'],
  [['2016.10.14 11:29Agency'], '2016-10-14'],
  [['Friday, October 14, 2016'], '2016-10-14'],
  [['Fri., October 14, 2016'], '2016-10-14'],
  [['The Paper | Anna Example | Friday, October 14, 2016'], '2016-10-14'],
  [['By Anna Example, 14 October 2016'], '2016-10-14'],
  [['By Anna Example, The Paper\nFriday, October 14, 2016'], '2016-10-14'],
  [['Published on October 14, 2016'], '2016-10-14'],
  [['Rome, where it was signed on 23 March 2019'], undefined],
  [['By 31 December 2030'], undefined],
  [['By the night of 31 December 2030'], undefined],
  [['By Friday, December 31, 2030'], undefined],
  [['From October 14, 2016'], undefined],
  [['Opens October 14, 2016'], undefined],
  [['Rome, October 14, 2016'], undefined],
  [['Born Friday, October 14, 1966'], undefined],
  [['Signed on Friday, October 14, 2016'], undefined],
  [['Photo: October 14, 2016'], undefined],
  [['Para el 14 de octubre de 2016'], undefined],
  [['Rome on 23 March 2019'], undefined],
  [['Trains from 11:29 to 12:30'], undefined],
  [
    [
      '11:29 on the clock of the station of Bologna, which has stood still since the second of August of 1980, 2 August 1980',
    ],
    undefined,
  ],
  [[STORY, '14 October 2016, 11:29'], undefined],
  [[...'abcdefgh', '14 October 2016, 11:29'], undefined],
] as const) {
  test(`the line below the headline is of ${date}: ${lines.join(' / ').slice(-60)}`, () => {
    assert.equal(dateBelow(['Italy leaves the road', ...lines, STORY]), date);
  });
}

test('the day of a line is not looked for above the headline, where the site has today’s', () => {
  assert.equal(
    dateBelow(['Monday, 8 May 2026 / 14:34', 'Italy leaves the road', '10 January 2024, 13:28', STORY]),
    '2024-01-10',
  );
  assert.equal(dateBelow(['Italy', '8 May 2026, 14:34', 'Italy leaves the road', STORY]), undefined);
  assert.equal(dateBelow(['The Paper', '8 May 2026, 14:34', STORY]), undefined);
});

for (const [address, line, date] of [
  ['https://paper.hu/a', '2016. október 14., 11:29', '2016-10-14'],
  ['https://paper.bg/a', '14 октомври 2016 11:29', '2016-10-14'],
  ['https://paper.it/a', '4/5/2016, 11:29', '2016-05-04'],
  ['https://paper.us/a', '4/5/2016, 11:29', '2016-04-05'],
  ['https://paper.co/a', '4/5/2016, 11:29', '2016-04-05'],
  ['https://paper.example/a', '4/5/2016, 11:29', '2016-04-05'],
] as const) {
  test(`at ${address}, of a page that says no language, ${line} is ${date}`, () =>
    assert.equal(dateBelow(['Italy leaves the road', line], address, ''), date));
}

test('of several articles in linked data the first one’s day counts', () => {
  const article = (date: string) => ({ '@type': 'NewsArticle', datePublished: date });
  const said = JSON.stringify([
    { '@type': 'WebPage', datePublished: '2001-01-01' },
    article('2024-05-03'),
    article('2023-01-01'),
  ]);
  assert.equal(dateOf(`<script type="application/ld+json">${said}</script>`), '2024-05-03');
});

for (const [path, date] of [
  ['/2023/04/20/italy-bri', '2023-04-20'],
  ['/world/2023/apr/20/italy', '2023-04-20'],
  ['/italy-2023-04-20.html', '2023-04-20'],
  ['/20230420/italy', '2023-04-20'],
  ['/2023/POLITICS/04/20/italy', '2023-04-20'],
  ['/2023/world/middle_east/4/20/italy/index.html', '2023-04-20'],
  ['/2023/a/b/c/04/20/italy', undefined],
  ['/2023/44/20/italy', undefined],
  ['/2016/12/saving-data', undefined],
  ['/story/20230499', undefined],
] as const) {
  test(`the address ${path} is of ${date}`, () => assert.equal(dateOf('', '', `https://paper.example${path}`), date));
}

test('a page is known by its address without fragment and by its headline', () => {
  const document = page('<title>Italy leaves – The Paper</title><meta property="og:title" content=" Italy\n leaves ">');
  assert.deepEqual(refOf(document, 'https://paper.example/a?b=c#d'), {
    url: 'https://paper.example/a?b=c',
    title: 'Italy leaves',
  });
  assert.equal(refOf(page('<title>Italy leaves</title>'), 'https://paper.example/').title, 'Italy leaves');
});

test('what the page calls its proper address is told beside the one it has', () => {
  const document = page('<title>A</title><link rel="canonical" href="/proper">');
  const { url, canonical } = refOf(document, 'https://paper.example/a');
  assert.deepEqual([url, canonical], ['https://paper.example/a', '/proper']);
});

test('the language is the one the page states', () => {
  assert.equal(language(page('')), 'en');
  assert.equal(
    language(documentOf('<html><head><meta property="og:locale" content="pt_BR"></head><body></body></html>')),
    'pt-BR',
  );
  assert.equal(language(documentOf('')), undefined);
});

for (const [body, date] of [
  ['<span class="pubTime">2016年10月14日07:17</span>', '2016-10-14'],
  ['<span class="datetime">posted on  April 21, 2015, at 11:29 a.m.</span>', '2015-04-21'],
  ['<p id="fecha">Viernes 3 de marzo de 2017</p>', '2017-03-03'],
  ['<p class="date">14.10.2016</p>', '2016-10-14'],
  ['<p class="date">5 Sept. 2019</p>', '2019-09-05'],
  ['<p class="date">5 Whenever 2019</p>', undefined],
  ['<p class="dateline">Milan</p><p class="update">1 May 2019</p>', '2019-05-01'],
  ['<p>Written on 1 May 2019.</p>', undefined],
  ['<p class="date">5/13/2019</p>', '2019-05-13'],
  ['<p class="date">13/5/2019</p>', '2019-05-13'],
  ['<p class="date">2019년 5월 13일</p>', '2019-05-13'],
] as const) {
  test(`where nothing is stated, ${body} is of ${date}`, () => {
    assert.equal(dateOf('', `<article><h1>Italy</h1>${body}</article>`), date);
  });
}

for (const [lang, line, date] of [
  ['es', '04/05/2019 - 10:15', '2019-05-04'],
  ['en-GB', '04/05/2019', '2019-05-04'],
  ['en-US', '04/05/2019', '2019-04-05'],
  ['nl', '04-05-2019', '2019-05-04'],
  ['pl', '4 maja 2019, 10:15', '2019-05-04'],
  ['ru', '4 мая 2019 г.', '2019-05-04'],
  ['de', '04.05.2019, 10:15 Uhr', '2019-05-04'],
  ['de-DE', '04/05/2019 10:15:42', '2019-04-05'],
  ['cs', '04/05/2019', '2019-05-04'],
  ['ro', 'Publicat: 04/05/2019, 10:15', '2019-05-04'],
  ['tr', '03/12/2019', '2019-12-03'],
  ['bg', '04/05/2019 10:15 AM', '2019-04-05'],
  ['pl', '04/05/2019 Pmin', '2019-05-04'],
  ['fr', '04/05/2019', '2019-05-04'],
  ['not a language', '04/05/2019', '2019-05-04'],
  ['hu', '2019. május 4., 10:15', '2019-05-04'],
  ['ar', '٤ مايو ٢٠١٩', '2019-05-04'],
  ['pt-BR', '4 de mai. de 2019', '2019-05-04'],
  ['pt-BR', '4.mai.2019 às 10h15', '2019-05-04'],
  ['en-IN', '04-May-2019 10:15 IST', '2019-05-04'],
  ['en-GB', '4th of May 2019', '2019-05-04'],
  ['ca', '4 d’abril de 2019', '2019-04-04'],
  ['ca', '4 de desembre del 2019', '2019-12-04'],
  ['he', '4 במאי 2019', '2019-05-04'],
  ['hi', '४ नवंबर २०१९', '2019-11-04'],
  ['bn', '৪ নভেম্বর ২০১৯', '2019-11-04'],
  ['vi', 'Thứ bảy, ngày 4 tháng 5 năm 2019', '2019-05-04'],
  ['vi', '4 tháng 5, 2019', '2019-05-04'],
  ['lt', '2019 m. gegužės 4 d.', '2019-05-04'],
  ['en-US', '10:15 - May 4, 2019', '2019-05-04'],
  ['en-US', 'COVID-19 - May 4, 2019', '2019-05-04'],
  ['de', 'Foto: dpa/2018 | 4. Mai 2019', '2019-05-04'],
  ['ru', 'Выборы-2018 | 4 мая 2019', '2019-05-04'],
] as const) {
  test(`in a page in ${lang}, ${line} is ${date}`, () => {
    const body = `<body><article><h1>Italy</h1><p class="date">${line}</p></article></body>`;
    assert.equal(
      refOf(documentOf(`<html lang="${lang}"><head></head>${body}</html>`), 'https://paper.example/a').date,
      date,
    );
  });
}

for (const [sign, head, address, date] of [
  ['nothing', '', 'https://paper.example/a', '2023-03-04'],
  ['a British locale', '<meta property="og:locale" content="en_GB">', 'https://paper.example/a', '2023-04-03'],
  ['an American locale', '<meta property="og:locale" content="en_US">', 'https://paper.example/a', '2023-03-04'],
  ['an address in Britain', '', 'https://www.paper.co.uk/a', '2023-04-03'],
  ['an address in Ireland', '<meta property="og:locale" content="en_US">', 'https://paper.ie/a', '2023-04-03'],
  ['a British word in its path', '', 'https://paper.example/a.uk/', '2023-03-04'],
] as const) {
  test(`in English of which ${sign} says whose it is, 03/04/2023 is ${date}`, () => {
    assert.equal(dateOf(head, '<article><h1>Italy</h1><p class="date">03/04/2023</p></article>', address), date);
  });
}

for (const [title, heading] of [
  ['Italy leaves - The Paper', 'Italy leaves'],
  ['Italy leaves | The Paper – News', 'Italy leaves'],
  ['Italy leaves', 'Italy'],
  ['Italy – a country', 'Rome'],
] as const) {
  test(`the title ${title} of a page with the heading ${heading} ends where the site's name begins`, () => {
    const { title: known } = refOf(
      page(`<meta property="og:title" content="${title}">`, `<h1>${heading}</h1>`),
      'https://paper.example/a',
    );
    assert.equal(known, heading === 'Italy leaves' ? heading : title);
  });
}

for (const [title, heading, known] of [
  ['港口谈判继续进行_新华网', '港口谈判继续进行', '港口谈判继续进行'],
  ['港の交渉続く｜朝日新聞', '港の交渉続く', '港の交渉続く'],
  ['港の交渉続く|NHK', '港の交渉続く', '港の交渉続く'],
  ['港口谈判在第三天继续进行 _国际 _新华网', '港口谈判在第三天继续进行', '港口谈判在第三天继续进行'],
  ['社説｜港の交渉続く', '社説', '社説｜港の交渉続く'],
  ['社説：港の交渉続く', '社説', '社説：港の交渉続く'],
  ['港の交渉続く（上）', '港の交渉続く', '港の交渉続く（上）'],
  ['习近平：坚持改革开放', '习近平', '习近平：坚持改革开放'],
  ['日中-首脳会談', '日中', '日中-首脳会談'],
  ['חיים-ויצמן מת', 'חיים', 'חיים-ויצמן מת'],
  ['سوريا-تركيا', 'سوريا', 'سوريا-تركيا'],
  ['Paper_thin margins', 'Paper', 'Paper_thin margins'],
  ['Italy leaves the road : 06.11.2023, 11.41', 'Italy leaves the road', 'Italy leaves the road'],
  ['Italy leaves : Blog : The Paper', 'Italy leaves', 'Italy leaves : Blog : The Paper'],
  ['Présidentielle américaine : Trump gagne', 'Présidentielle américaine', 'Présidentielle américaine : Trump gagne'],
  ['Ukraine war live updates : 3 dead', 'Ukraine war live updates', 'Ukraine war live updates : 3 dead'],
  ['Italie : ce que l’on sait', 'Italie', 'Italie : ce que l’on sait'],
  ['Italy leaves: the reasons', 'Italy leaves', 'Italy leaves: the reasons'],
  ['항구 협상 사흘째 이어져 : 경제 : 신문', '항구 협상 사흘째 이어져', '항구 협상 사흘째 이어져'],
  ['사설 : 항구 협상 사흘째', '사설', '사설 : 항구 협상 사흘째'],
  ['Italy leaves - world.paper.example', 'World', 'Italy leaves'],
  ['Italy leaves – Other.world.paper.example', 'World', 'Italy leaves'],
  ['Italy leaves – another.example', 'World', 'Italy leaves – another.example'],
] as const) {
  test(`the title ${title} of a page with the heading ${heading} is known as ${known}`, () => {
    const document = page(`<title>${title}</title>`, `<h1>${heading}</h1>`);
    assert.equal(refOf(document, 'https://world.paper.example/a').title, known);
  });
}

for (const [title, known] of [
  ['Italy leaves - The Paper', 'Italy leaves'],
  ['Italy leaves the road | World | The Paper', 'Italy leaves the road | World'],
  ['Italy leaves • the paper', 'Italy leaves'],
  ['Italy leaves - The Papers', 'Italy leaves - The Papers'],
  ['Italy leaves The Paper', 'Italy leaves The Paper'],
  ['Germany – Italy', 'Germany – Italy'],
  ['A day at the-paper', 'A day at the-paper'],
  ['The Paper', 'The Paper'],
] as const) {
  test(`the title ${title} of a page whose host is the site's name in one word is known as ${known}`, () => {
    const document = page(`<title>${title}</title>`, '<h1>Something else</h1>');
    assert.equal(refOf(document, 'https://www.thepaper.italy.example/a').title, known);
  });
}

for (const [title, site, known] of [
  ['港の交渉続く：朝日新聞デジタル', '朝日新聞デジタル', '港の交渉続く'],
  ['港の交渉続く：解説', '朝日新聞デジタル', '港の交渉続く：解説'],
  ['Person of the Year: Time', 'Time', 'Person of the Year: Time'],
  ['What next for Twitter: X', 'X', 'What next for Twitter: X'],
  ['Ukraine war: Live', 'Live', 'Ukraine war: Live'],
  ['Italy leaves | THE PAPER', 'The Paper', 'Italy leaves'],
  ['Italy leaves - World news – The Paper', 'The Paper', 'Italy leaves - World news'],
  ['Italy leaves The Paper', 'The Paper', 'Italy leaves The Paper'],
  ['The Paper', 'The Paper', 'The Paper'],
  ['| The Paper', 'The Paper', '| The Paper'],
  ['Italy leaves (again)', ')', 'Italy leaves (again)'],
  ['Italy leaves |', '', 'Italy leaves'],
  ['The Paper | Italy leaves', 'The Paper', 'Italy leaves'],
  ['The Paper – Italy leaves', 'The Paper', 'Italy leaves'],
  ['Time: the new frontier', 'Time', 'Time: the new frontier'],
  ['Time-travel for all', 'Time', 'Time-travel for all'],
  ['The Paper |', 'The Paper', 'The Paper |'],
] as const) {
  test(`the title ${title} of a page on the site ${site} is known as ${known}`, () => {
    const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;
    assert.equal(refOf(page(head, '<h1>The Paper</h1>'), 'https://paper.example/a').title, known);
  });
}

test('the headline that is given to those who link is as it is in scripts without spaces', () => {
  const head = '<meta property="og:title" content="港の交渉続く｜解説"><title>港の交渉続く｜朝日新聞</title>';
  assert.equal(refOf(page(head, '<h1>港の交渉続く</h1>'), 'https://paper.example/a').title, '港の交渉続く｜解説');
});

test('the day is not looked for beside the name of the site', () => {
  const site = '<header><h1>The Paper</h1><p class="date">5 May 2026</p></header>';
  assert.equal(
    dateOf('', `${site}<div><div><h1>Italy leaves</h1><p class="date">2024-01-10</p></div></div>`),
    '2024-01-10',
  );
});

test('the day is the story’s where its heading stands in a header of its own, and not that of the site', () => {
  const site = '<div class="top-bar"><span class="current-date">8 May 2026</span></div>';
  const story = '<header><h1>Italy leaves</h1><div class="entry-date">10 January 2024</div></header><p>Rome.</p>';
  assert.equal(dateOf('', `${site}<div class="post">${story}</div>`), '2024-01-10');
});

test('the day is found beside an article, within the main part that a role marks', () => {
  const article = '<div><article>Italy leaves.</article></div>';
  assert.equal(dateOf('', `<div role="main"><p class="stamp_time">2024.01.10.</p>${article}</div>`), '2024-01-10');
});

for (const [head, tag] of [
  ['<meta http-equiv="content-language" content="es_AR.UTF-8">', 'es-AR'],
  ['<meta http-equiv="content-language" content="de, en">', 'de'],
  [
    '<script type="application/ld+json">{"@type":"Article","inLanguage":{"@type":"Language","name":"Italian","alternateName":"it"}}</script>',
    'it',
  ],
  ['<script type="application/ld+json">{"@type":"Article","inLanguage":["it","en"]}</script>', 'it'],
] as const) {
  test(`${head} is in ${tag}`, () =>
    assert.equal(language(documentOf(`<html><head>${head}</head><body></body></html>`)), tag));
}

test('the title and the language are taken from linked data where nothing else tells them', () => {
  const said = JSON.stringify({ '@type': 'NewsArticle', headline: 'Italy leaves', inLanguage: 'it' });
  const bare = documentOf(
    `<html><head><title>Italy leaves | The Paper</title><script type="application/ld+json">${said}</script></head><body></body></html>`,
  );
  assert.equal(refOf(bare, 'https://paper.example/a').title, 'Italy leaves');
  assert.equal(language(bare), 'it');
});

test('linked data with mistakes in it still tells the headline, the language and the day', () => {
  const said = `{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"Person","name":"A. Writer",},
    "headline":"Italy leaves","inLanguage":"it","datePublished":"2024-05-03T23:30:00+02:00",}`;
  const bare = documentOf(
    `<html><head><title>Italy leaves | The Paper</title><script type="application/ld+json">${said}</script></head><body></body></html>`,
  );
  const { title, date } = refOf(bare, 'https://paper.example/a');
  assert.deepEqual([title, date, language(bare)], ['Italy leaves', '2024-05-03', 'it']);
});

for (const [before, after] of [
  ['<![CDATA[', ']]>'],
  ['// <![CDATA[', '//]]>'],
]) {
  test(`linked data between ${before} and ${after} tells the whole headline`, () => {
    const said = JSON.stringify({ '@type': 'NewsArticle', headline: 'Italy "leaves"' });
    const wrapped = `<script type="application/ld+json">\n${before}\n${said}\n${after}\n</script>`;
    const bare = documentOf(`<html><head><title>Italy | The Paper</title>${wrapped}</head><body></body></html>`);
    assert.equal(refOf(bare, 'https://paper.example/a').title, 'Italy "leaves"');
  });
}

test('where the page says that its language is unknown, or several, the next that tells one counts', () => {
  for (const none of ['und', 'mul', 'zxx']) {
    assert.equal(languageOf({ langs: [none, undefined], metas: {}, linked: [{ inLanguage: 'it' }] }), 'it');
  }
});

test('a language that is no tag is none', () => {
  assert.equal(
    language(documentOf('<html><head><meta name="language" content="English"></head><body></body></html>')),
    undefined,
  );
});
