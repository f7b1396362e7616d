import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isNews } from '../../../../src/content/page/news.ts';
import { documentOf } from '../page.ts';

const ADDRESS = 'https://paper.example/world/italy';
const PROSE = `<p>${'Italy is thinking about the memorandum it signed. '.repeat(20)}</p>`;
const STORY = `<p class="date">3 May 2024</p>${PROSE}`;
const page = (head: string, body = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const linkedText = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const linked = (value: unknown): string => linkedText(JSON.stringify(value));
const decide = (html: string, address = ADDRESS): boolean => isNews(documentOf(html), address);

test('a page that says it is a news article is news, however it says so', () => {
  assert.ok(decide(page(linked({ '@type': 'NewsArticle' }))));
  assert.ok(decide(page(linked([{ '@type': 'WebPage' }, { '@type': ['Article', 'ReportageNewsArticle'] }]))));
  assert.ok(
    decide(page(linked({ '@graph': [{ '@type': 'Person' }, { '@type': 'https://schema.org/LiveBlogPosting' }] }))),
  );
  assert.ok(decide(page('', '<div itemscope itemtype="https://schema.org/OpinionNewsArticle"></div>')));
});

test('an article of no stated sort is news where it has text to read', () => {
  const article = '<meta property="og:type" content="article">';
  assert.ok(decide(page(article, STORY)));
  assert.equal(decide(page(article, '<time></time><p>Log in</p>')), false);
  assert.ok(decide(page('', `<article>${STORY}</article>`)));
  assert.ok(!decide(page('', '<article><p>Teaser</p></article>')));
});

for (const [form, head, body] of [
  ['an array within an array', linked([[{ '@type': 'NewsArticle' }]]), ''],
  ['the type with its address', linked({ '@type': 'http://schema.org/NewsArticle' }), ''],
  ['the type with a prefix', linked({ '@type': 'schema:ReportageNewsArticle' }), ''],
  [
    'JSON with a stray comma',
    linkedText('{"@context":"https://schema.org","@type":"NewsArticle","headline":"A",}'),
    '',
  ],
  ['JSON with a stray quote', linkedText('{"@type" : "NewsArticle","headline":"The "right" way"}'), ''],
  ['a graph with a stray comma', linkedText('{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle"},]}'), ''],
  ['JSON in a comment', linkedText('<!-- {"@type":"NewsArticle"} -->'), ''],
  ['what a page is mainly of', linked({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }), ''],
  ['other letters', linked({ '@type': 'newsArticle' }), ''],
  [
    'a script that says how it is written',
    '<script type="application/ld+json; charset=utf-8">{"@type":"NewsArticle"}</script>',
    '',
  ],
  [
    'a live blog with all it ever said',
    linked({
      '@context': 'https://schema.org',
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: Array(3000).fill({
        '@type': 'BlogPosting',
        articleBody: 'Polls have closed in Italy. '.repeat(4),
      }),
    }),
    '',
  ],
  ['RDFa', '', '<article typeof="schema:NewsArticle"></article>'],
  ['the news agencies’ microformat', '', '<div class="hentry hnews"></div>'],
] as const) {
  test(`a page that says it is a news article is news, also in this form: ${form}`, () =>
    assert.ok(decide(page(head, body))));
}

for (const [form, head] of [
  ['a name in the place of a property', '<meta name="og:type" content="article">'],
  ['capitals', '<meta property="og:type" content="Article">'],
  ['“news” as the type', '<meta property="og:type" content="news">'],
  ['an article in JSON-LD alone', `<meta property="og:type" content="website">${linked({ '@type': 'Article' })}`],
  ['a section', '<meta property="article:section" content="World">'],
  ['a time of publication', '<meta property="article:published_time" content="2024-05-03T22:00:00Z">'],
] as const) {
  test(`an article of no stated sort is taken for news, also in this form: ${form}`, () =>
    assert.ok(decide(page(head, STORY))));
}

test('what leads to stories is none: a site’s front page, and a page with many that are called so', () => {
  const teaser = '<article itemscope itemtype="https://schema.org/NewsArticle"><a href="/1">Italy leaves</a></article>';
  assert.ok(!decide(page('', teaser.repeat(12))));
  assert.ok(!decide(page(linked(Array(12).fill({ '@type': 'NewsArticle' })), '<a href="/1">Italy leaves</a>')));
  assert.ok(decide(page('', teaser.repeat(2))));
  assert.ok(!decide(page(linked({ '@type': 'NewsArticle' })), 'https://paper.example/'));
  assert.equal(decide(page(linked({ '@type': 'NewsArticle' })), 'https://paper.example/ab'), true);
  assert.ok(decide(page(linked({ '@type': 'NewsArticle' })), 'https://paper.example/?p=12'));
});

test('what a page calls a collection leads to stories, however few it lists', () => {
  const listed = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] };
  assert.ok(!decide(page(linked([{ '@type': 'CollectionPage' }, { '@type': 'NewsArticle' }]), STORY)));
  assert.ok(!decide(page(linked([{ '@type': 'SearchResultsPage' }, { '@type': 'NewsArticle' }]), STORY)));
  assert.ok(!decide(page(linked({ '@type': 'CollectionPage', mainEntity: listed }), STORY)));
});

test('a page that says nothing of its sort and has many articles is a list, a forum or a talk', () => {
  const said = `<article><time>3 May 2024</time>${PROSE}</article>`;
  assert.ok(decide(page('', said.repeat(3))));
  assert.ok(!decide(page('', said.repeat(12))));
  assert.ok(decide(page('<meta property="og:type" content="article">', said.repeat(12))));
  assert.ok(decide(page('', `${said}<aside>${'<article>Italy leaves</article>'.repeat(12)}</aside>`)));
});

test('a page that stands in a form as a whole is news as any other, and what somebody fills in is none', () => {
  const head = '<meta property="article:published_time" content="2024-05-03T22:00:00Z">';
  assert.ok(decide(page(head, `<form><input name="q"><h1>Italy leaves</h1>${STORY}</form>`)));
  assert.ok(!decide(page(head, `<h1>Write to us</h1><form>${STORY}</form>`)));
});

test('a catalogue in JSON-LD is not read through', () => {
  const goods = Array(6000).fill({ '@type': 'Product', name: 'A NewsArticle in a frame, 30 x 40' });
  assert.ok(!decide(page(linked(goods), STORY)));
});

test('a recipe, instructions and advice on health are none, though they are called news too', () => {
  for (const type of ['Recipe', 'HowTo', 'MedicalWebPage']) {
    assert.ok(!decide(page(linked({ '@type': [type, 'NewsArticle'] }), STORY)), type);
  }
  assert.ok(decide(page(linked({ '@type': ['NewsArticle', 'BlogPosting'] }))));
});

test('a page that is of something to go to, to ask for, to learn or to apply for is no news, though it is an article', () => {
  const published = '<meta property="article:published_time" content="2024-05-03">';
  for (const type of ['JobPosting', 'Event', 'Course', 'Book', 'Movie', 'FAQPage']) {
    const both = linked([{ '@type': type }, { '@type': 'Article' }]);
    assert.ok(!decide(page(linked({ '@type': type }), `<article>${STORY}</article>`)), type);
    assert.ok(!decide(page(both, STORY)), `${type}, an article`);
    assert.ok(decide(page(both + published, STORY)), `${type}, an article published at a time`);
    assert.ok(decide(page(linked([{ '@type': type }, { '@type': 'NewsArticle' }]), STORY)), `${type}, news`);
  }
});

test('an article is news whatever its publisher is', () => {
  const publisher = { '@type': ['LocalBusiness', 'NewsMediaOrganization'] };
  assert.equal(decide(page(linked([{ '@type': 'Article' }, publisher]), STORY)), true);
});

test('what WordPress makes that stays is none, and its postings are, and what it published at a time', () => {
  const article = '<meta property="og:type" content="article">';
  const published = '<meta property="article:published_time" content="2024-05-03">';
  const of = (sort: string, head = ''): string =>
    `<html><head>${article}${head}</head><body class="${sort}">${STORY}</body></html>`;
  assert.ok(!decide(of('page-template-default page page-id-12')));
  for (const sort of [
    'post-template-default single single-post postid-12',
    'article archive',
    'tpl-article site-page-id-12',
    'page article-page-id-99',
  ]) {
    assert.ok(decide(of(sort)), sort);
  }
  assert.equal(decide(of('page-template page page-id-99', published)), true);
});

for (const path of [
  'https://dev.paper.example/italy',
  'https://dev.ua/news/italy',
  'https://paper.example/money/shops/italy',
  'https://paper.example/business/stores/italy',
  'https://paper.example/question/italy',
  'https://the-medium.example/italy',
]) {
  test(`an article published at a time at ${path} is news`, () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03">';
    assert.equal(decide(page(head, STORY), path), true);
  });
}

test('a page that says nothing of its sort is news where it stands in an article of a day, or at an address of one', () => {
  assert.ok(decide(page('', `<article>${STORY}</article>`)));
  assert.ok(!decide(page('', `<article>${PROSE}</article>`)));
  assert.ok(!decide(page('', STORY)));
  for (const path of ['/2024/05/03/italy', '/world/2024-05/03/content_1.htm', '/20240503/italy']) {
    assert.ok(decide(page('', PROSE), `https://paper.example${path}`), path);
  }
});

for (const [form, body, path] of [
  ['its day in metadata', '<meta name="DC.date.issued" content="2024-05-03">', ''],
  ['its day in microdata', '<meta itemprop="datePublished" content="2024-05-03">', ''],
  ['its day in the address', '', '/2024/05/03/italy'],
  ['its day in the address with the month in letters', '', '/2024/may/03/italy'],
  ['its day in an element that is called so', '<div class="published-on">3 May 2024</div>', ''],
  ['its day in a time', '<time>3 May 2024</time>', ''],
  ['its author by a link', '<a rel="author" href="/anna">Anna</a>', ''],
  ['its author by a class', '<span class="ArticleAuthor">Anna</span>', ''],
  ['its author in a line', '<p class="c-byline">Anna</p>', ''],
] as const) {
  test(`a page that calls itself an article is news where it tells ${form}`, () => {
    const article = '<meta property="og:type" content="article">';
    assert.ok(decide(page(article, `<article>${body}${PROSE}</article>`), `${ADDRESS}${path}`));
  });
}

test('a page that calls itself an article and tells neither a day nor an author is terms, or what a firm does', () => {
  const article = '<meta property="og:type" content="article">';
  assert.ok(!decide(page(article, `<main><h1>Terms of use</h1>${PROSE}</main>`)));
  const saved = '<meta property="article:modified_time" content="2024-05-03"><meta name="author" content="Makers Ltd">';
  assert.ok(!decide(page(`${article}${saved}`, `<article><h1>What we do</h1>${PROSE}</article>`)));
  assert.ok(decide(page(linked({ '@type': 'Article' }), `<article>${PROSE}</article>`)));
});

test('a story is read beside other articles, and in as many as it has parts', () => {
  const head =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03">';
  const paragraph = `<p>${'Italy is thinking about the memorandum it signed. '.repeat(4)}</p>`;
  const breaking = '<article class="breaking"><h3>Breaking</h3></article>';
  assert.ok(decide(page(head, `${breaking}<article>${paragraph.repeat(8)}</article>`)));
  assert.ok(decide(page(head, `<article>${paragraph}</article>`.repeat(10))));
});

test('teasers are no prose: what links elsewhere as a whole', () => {
  const head = '<meta property="og:type" content="article">';
  const words = 'Italy is thinking about the memorandum it signed. '.repeat(4);
  const teaser = `<p>${words}</p><time>3 May</time>`;
  assert.ok(!decide(page(head, `<div><a href="/1">${teaser}</a></div>`.repeat(8))));
  assert.ok(!decide(page(head, `<time>3 May</time>${`<div><a href="/1">${words}</a></div>`.repeat(8)}`)));
  assert.ok(decide(page(head, teaser.repeat(6))));
});

test('prose counts where it is the page’s own, in paragraphs or parted by line breaks', () => {
  const head = '<meta property="og:type" content="article">';
  const day = '<time datetime="2024-05-03"></time>';
  const lines = `<div>${'Italy is thinking about it.<br><br>'.repeat(40)}</div>`;
  assert.ok(decide(page(head, `${day}${lines}`)));
  assert.ok(decide(page(head, `${day}${lines.replace('<div', '<article').replace('</div', '</article')}`)));
  const box = `<div><div>${'Italy is <a href="/1">thinking</a> about it. '.repeat(9)}</div></div>`;
  assert.ok(decide(page(head, `${day}${box.repeat(4)}`)));
  assert.ok(!decide(page(head, `${day}<div><div><ul><li>${box}</li></ul></div></div>`)));
  for (const around of ['aside', 'footer', 'nav', 'form', 'li']) {
    assert.ok(!decide(page(head, `${day}<${around}>${PROSE}</${around}>`)), around);
    assert.ok(!decide(page(head, `${day}${lines.replaceAll('div', around)}`)), `lines in ${around}`);
  }
  assert.ok(!decide(page(head, `${day}${PROSE.replace('<p', '<p hidden')}`)));
  const script = `<script>${'const italy = 1;'.repeat(60)}</script>`;
  assert.ok(!decide(page(head, `${day}Italy<br>${script}`)));
  assert.ok(decide(page(head, `${day}${lines.replace('<br>', script)}`)));
});

test('an article of another sort is no news', () => {
  assert.ok(!decide(page(linked({ '@type': 'Recipe' }), `<article>${PROSE}</article>`)));
  assert.ok(!decide(page('', `<article>${PROSE}</article>`), 'https://blog.maker.example/release'));
  assert.ok(
    !decide(page('<link rel="canonical" href="https://maker.example/blog/release">', `<article>${PROSE}</article>`)),
  );
});

test('words for parts of firms’ sites are sections and subjects of papers, too', () => {
  const article = page('<meta property="og:type" content="article">', `<article>${STORY}</article>`);
  for (const address of [
    'https://paper.example/jobs/2024/05/03/unemployment-falls',
    'https://paper.example/2024/05/03/business/jobs.html',
    'https://paper.example/topics/privacy/facebook-fined',
    'https://paper.example/about/politics/italy',
    'https://paper.example/world/job',
    'https://jobs.paper.example/2024/05/03/italy',
    'https://paper.example/italy?section=/about/',
    'https://paper.example/2024/05/03/italy?ref=letters.substack.com',
  ]) {
    assert.ok(decide(article, address), address);
  }
});

test('a page without any sign is no news, though it has text', () => {
  assert.ok(!decide(page('', PROSE)));
});

test('linked data that is no JSON does not stop the other signs', () => {
  assert.ok(decide(page('<script type="application/ld+json">{ oops </script>', `<article>${STORY}</article>`)));
});

test('linked data that is wrapped, or has line breaks within its strings, is read all the same', () => {
  const wrapped =
    '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle","headline":"a\nb"}\n//]]>\n</script>';
  assert.ok(decide(page(wrapped)));
});

test('what a person, a maker or a manual published is no news, though it is an article', () => {
  const article = page('<meta property="og:type" content="article">', STORY);
  assert.ok(decide(article));
  for (const address of [
    'https://posts.example/@somebody/a-thought',
    'https://maker.tech/how-we-did-it',
    'https://docs.maker.example/start',
    'https://maker.example/docs/start',
    'https://forum.maker.example/t/1',
    'https://maker.example/blogs/journal/our-bees',
    'https://maker.example/documentation/start/',
    'https://board.example/threads/bees.12/',
    'https://learn.maker.example/bees',
  ]) {
    assert.ok(!decide(article, address), address);
  }
  const of = (head: string, body = STORY): string => page(`<meta property="og:type" content="article">${head}`, body);
  assert.ok(!decide(of('<meta name="generator" content="MediaWiki 1.42">')));
  assert.ok(!decide(of('<meta name="citation_title" content="On bees">')));
  assert.ok(!decide(of('', `${STORY}<pre>a</pre><pre>b</pre><pre>c</pre>`)));
  assert.ok(!decide(of('<meta name="Generator" content="Hugo 0.121">')));
  assert.ok(!decide(of('<meta name="generator" content="WordPress.com">')));
  assert.ok(!decide(of('<meta name="generator" content="Docutils 0.21">')));
  assert.ok(!decide(of('<meta name="generator" content="Sphinx 4.5">')));
  assert.ok(!decide(of('<meta name="generator" content="phpBB">')));
  for (const type of ['HowTo', 'CollectionPage']) {
    const body = `<div itemscope itemtype="https://schema.org/${type}"><article>${STORY}</article></div>`;
    assert.ok(!decide(page('', body)), type);
  }
  for (const press of ['WordPress 6.4', 'WooCommerce 8.2', 'Drupal 10', 'Ghost 5.7']) {
    assert.ok(decide(of(`<meta name="generator" content="${press}">`)), press);
  }
  for (const type of ['AboutPage', 'CollectionPage', 'MedicalWebPage', 'ProductGroup', 'SoftwareApplication']) {
    assert.ok(!decide(of(linked([{ '@type': 'Article' }, { '@type': type }]))), type);
  }
  assert.ok(!decide(of('<title>How to build a shed</title>')));
  assert.ok(decide(of('<title>How to vote today</title><meta name="news_keywords" content="election">')));
});

test('what somebody publishes on a host for that is their own, even where the host calls all of it news', () => {
  for (const address of [
    'https://posts.example/@somebody/a-thought',
    'https://somebody.blogspot.com/2023/04/a-thought.html',
    'https://medium.com/a-publication/a-thought-1a2b',
    'https://somebody.wordpress.com/2024/05/03/a-thought/',
    'https://somebody.substack.com/p/a-thought',
  ]) {
    assert.ok(!decide(page(linked({ '@type': 'NewsArticle' }), STORY), address), address);
  }
});

test('a bank, a mailbox, an editor and a tool of one’s own are no news, whatever is written in them', () => {
  const text = `<article>${STORY}</article>`;
  assert.ok(decide(page('', text)));
  for (const address of [
    'https://banking.bank.example/overview',
    'https://mail.provider.example/inbox/1',
    'https://bank.example/account/statements',
    'http://localhost:8888/notebooks',
    'http://board.localhost/',
    'http://192.168.0.1/',
    'http://172.20.0.1/',
    'http://nas/',
  ]) {
    assert.ok(!decide(page('', text), address), address);
  }
  assert.ok(!decide(page('', `${text}<input type="password">`)));
  assert.ok(!decide(page('', `${text}<div contenteditable="true"></div>`)));
  assert.ok(!decide(page('<meta name="robots" content="noindex, nofollow">', text)));
  assert.ok(!decide(page('<meta property="og:type" content="object">', text)));
});

test('while a password is typed nothing is news, and a field that nobody uses does not matter', () => {
  const declared = linked({ '@type': 'NewsArticle' });
  assert.ok(decide(page(declared, '<input type="password">')));
  const document = documentOf(page(declared, '<input type="password">'));
  Object.defineProperty(document, 'activeElement', { value: document.querySelector('input') });
  assert.ok(!isNews(document, ADDRESS));
});

test('short paragraphs are enough to read in a script that says much in few characters', () => {
  const chinese = `<p>${'宇航员在太空中喝酒会怎么样'.repeat(6)}</p>`.repeat(4);
  const head = '<meta property="og:type" content="article"><meta property="article:section" content="太空">';
  assert.ok(decide(page(`${head}<title>宇航员</title>`, chinese)));
});

const SAVED = process.env.APROPOS_PAGES ?? '../shared/pages';
test('saved pages of news are news, and few others', { skip: !existsSync(SAVED) && `${SAVED} is not here` }, () => {
  const found = (folder: string): string[] =>
    readdirSync(`${SAVED}/${folder}`).filter((file) => decide(readFileSync(`${SAVED}/${folder}/${file}`, 'utf8')));
  assert.equal(found('news').length, readdirSync(`${SAVED}/news`).length);
  assert.ok(found('other').length <= 2, found('other').join());
});
