import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../page.ts';

const PROSE = `<p>${'Italy signed the memorandum in Rome, and its ministers said what they hoped for. '.repeat(3)}</p>`;
const STORY = PROSE.repeat(4);
const TEASER = '<a href="/a"><h3>Italy leaves</h3></a><p>Its ministers said on Monday what they hoped for in Rome.</p>';

for (const [what, html] of Object.entries({
  'share buttons': '<div class="share-tools"><h3>Share this</h3><ul><li>Facebook</li><li>WhatsApp</li></ul></div>',
  'share buttons with a name in camel case': '<div class="pageShareTop"><span>Google</span></div>',
  'related links': '<section class="story-related"><h2>More</h2><a href="/a">Italy leaves</a> 4 hours ago</section>',
  'teasers with a line of their own': '<div id="mostPopular" class="most-popular"><h3>Italy</h3><p>It left.</p></div>',
  'teasers of what is related, in one word': '<div id="jp-relatedposts"><h3>Italy</h3><p>It left.</p></div>',
  'teasers with more words than a paragraph': `<div class="related-stories">${`<div>${TEASER}</div>`.repeat(4)}</div>`,
  'what leads on': '<section class="m-recirc"><h2>More</h2>Italy left.</section>',
  'a choice of letters': '<div class="newsletters"><h3>Rome today</h3>Each morning.</div>',
  'subjects of the article': '<div class="tag-list"><h2>More on</h2>Italy</div>',
  'an advertisement': '<div class="advertisement"><h3>Skyvanta</h3>Fly to Rome.</div>',
  'an advertisement by two letters': '<div id="ad-1"><p>Skyvanta flies to Rome.</p></div>',
  'a column beside with links for a half':
    '<aside><h3>Rome today</h3><div><a href="/a">Italy leaves, ministers say</a> on Monday</div></aside>',
  'stories that a service chose': '<div id="taboola-below"><h3>You may like</h3><div>Rome: Italy leaves.</div></div>',
  'stories that another service chose': '<div class="OUTBRAIN"><h3>You may like</h3><div>Italy leaves.</div></div>',
  'tools for the article': '<div class="article-toolbar"><span>Listen to Italy</span></div>',
  'a menu': '<menu><li>Italy</li></menu>',
  'links with a heading and a day each':
    '<section><h2>More on Italy</h2><div><h3><a href="/a">Italy leaves the memorandum it signed</a></h3>3 May 2024</div></section>',
  'a list of links': '<ul><li><a href="/a">Italy leaves</a></li><li>Video <a href="/b">China stays</a></li></ul>',
  'a paragraph that is a link': '<p><a href="/a">Italy leaves, in five charts</a></p>',
  'a paragraph that leads to another page':
    '<p>See also: <a href="/a">what Italy signed and what it left, in five charts</a></p>',
  'a button of the page’s own': '<div class="more"><a class="btn" href="#">Italy</a></div>',
  'a teaser with a picture': '<div><a href="/a"><img src="a.jpg"><h3>Italy leaves</h3><p>It left.</p></a></div>',
})) {
  test(`${what} are furniture`, () => {
    assert.equal(readBody(`${STORY}${html}${STORY}`).blocks.length, 8);
  });
}

for (const [what, html] of Object.entries({
  'a sentence with links': '<p>The <a href="/a">memorandum</a> with <a href="/b">China</a> was signed.</p>',
  'a list with links': '<ul><li>The <a href="/a">memorandum</a> was signed in 2019.</li></ul>',
  'a paragraph of names that have links each':
    '<p><a href="/a">Giorgia Meloni</a> met <a href="/b">Emmanuel Macron</a> in Rome on Monday.</p>',
  'a row of names that have links each':
    '<table><tr><td><a href="/a">Giorgia Meloni</a>, the prime minister of Italy</td></tr></table>',
  'a place with a name that has a link': '<dl><dd><a href="/a">Giorgia Meloni</a> (Italy)</dd></dl>',
  'a paragraph of names in a box of its own':
    '<div class="text"><p><a href="/a">Giorgia Meloni</a> beat <a href="/b">Enrico Letta</a> in 2022.</p></div>',
  'a box of facts beside': '<div class="article-sidebar"><p>Giorgia Meloni: prime minister.</p></div>',
  'an element of a name that begins like that of share buttons': '<div class="sharebuyback">Italy buys back.</div>',
  'an element of a name that begins like that of related links': '<div class="relatedevents">Italy leaves.</div>',
  'a headline that is a link': '<header><a href="/a"><h1>Italy leaves</h1></a></header>',
  'a headline beside share buttons': '<header class="share"><h1>Italy leaves</h1></header>',
  'a caption': '<figure class="related"><figcaption>Rome <a href="/a">Getty Images</a></figcaption></figure>',
  'the caption of a picture that opens':
    '<div><a href="/rome.jpg"><img src="rome-s.jpg"><div>Rome in 2019</div></a></div>',
  'a quoted post': '<div class="social-embed"><blockquote>Italy leaves!</blockquote></div>',
  'prose in a box that calls itself shared': `<div class="share-container">${PROSE}</div>`,
  'an element whose name has two letters within another': '<div class="lead">Italy left.</div>',
  'an element whose name has the word within another': '<div class="shareholders">Italy’s shareholders left.</div>',
})) {
  test(`${what} is read`, () => {
    assert.equal(readBody(`${STORY}${html}${STORY}`).blocks.length, 9);
  });
}

test('the section’s name above the headline is furniture', () => {
  const { blocks, text } = readBody(`<div><span>Europe</span></div><div><h2>Italy</h2><h1>Headline</h1>${PROSE}</div>`);
  assert.equal(blocks.length, 2);
  assert.ok(text.startsWith('Headline'));
});

test('the caption of a picture above the headline is read', () => {
  const picture = '<div><figure><div class="caption">Rome in 2019</div></figure></div>';
  assert.match(readBody(`<div>${picture}<h1>Headline</h1>${PROSE}</div>`).text, /^Rome in 2019/);
});

test('the caption of a picture beside the headline is read, where the picture comes first', () => {
  const picture = '<figure><div class="caption">Rome in 2019</div></figure>';
  assert.match(readBody(`<div>${picture}<h1>Headline</h1>${PROSE}</div>`).text, /^Rome in 2019/);
});

const FORM = '<form>Should it? <input placeholder="Address"></form>';
const LINES = ['Italy left.', 'Its ministers said so in Rome.', 'It may sign again.'].map((line) => `<p>${line}</p>`);
const LINE = `${'Italy signed the memorandum in Rome, and its ministers said what they hoped for.'.repeat(2).slice(0, 120)}.`;

for (const [what, html, blocks] of [
  [
    'a form, with slots between paragraphs',
    `<div class="body">${LINES.join('<div></div>')}<figure></figure>${FORM}</div>`,
    3,
  ],
  ['a form below lines that are parted', `<div class="text">${LINE}<br>${LINE}<br>${LINE}${FORM}</div>`, 1],
  [
    'a form below text in one box',
    `<div>${'意大利在罗马签署了备忘录，部长们说出了他们的希望。'.repeat(25)}${FORM}</div>`,
    1,
  ],
  ['a form below two paragraphs of an entry', `<div><h3>Rome</h3>${LINES[0]}${LINES[1]}${FORM}</div>`, 3],
  [
    'a headline that is a link',
    '<div><h3><a href="/a">Giorgia Meloni lands in Washington</a></h3><p>It is her first visit.</p></div>',
    1,
  ],
  ['a form in an item of a list', `<ul><li><h3>Rome</h3>${LINES[0]}${LINES[1]}${FORM}</li></ul>`, 3],
  ['a button beside the standfirst', `<div>${LINES[0]}<form><button>Save</button></form></div>`, 1],
  ['a form in a table', `<table><tr><td>Italy</td></tr><tr><td><form><button>All</button></form></td></tr></table>`, 1],
  ['a name of furniture', `<div class="with-ads">${LINES.join('')}</div>`, 3],
  ['a name of furniture, with slots between', `<div class="with-ads">${LINES.join('<div></div>')}</div>`, 3],
  [
    'a name of furniture, without paragraphs',
    `<div class="body has-ads"><div>${LINE}</div><div>${LINE}</div></div>`,
    2,
  ],
  ['a name that begins like one', `<section id="promotion-and-relegation">${LINES[0]}${LINES[1]}</section>`, 2],
  ['a name that begins like one, as a heading', '<h2 id="promotion-race-leeds-close-in">Promotion race</h2>', 1],
  ['key points', `<div class="promoted-content"><ul><li>${LINE}</li><li>${LINE}</li></ul></div>`, 2],
] as const) {
  test(`the article is read, however short its paragraphs are, in what has ${what}`, () => {
    assert.equal(readBody(`<h1>Italy leaves</h1>${html}`).blocks.length, 1 + blocks);
  });
}

test('what stands before a heading within the text is read', () => {
  assert.equal(readBody(`<p>In Rome.</p>${PROSE}<h1>Italy</h1>${PROSE}`).blocks.length, 4);
});
