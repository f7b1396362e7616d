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
  'teasers with more words than a paragraph': `<div class="related-stories">${TEASER.repeat(4)}</div>`,
  'the beginning of a story that is related': `<div class="excerpts">${PROSE.replace('<p', '<p class="related"')}</div>`,
  'what leads on': '<section class="m-recirc"><h2>More</h2>Italy left.</section>',
  'what is promoted': '<div class="promoted-listing"><h3>Italy</h3>Fly to Rome.</div>',
  'a choice of letters': '<div class="newsletters"><h3>Rome today</h3>Each morning.</div>',
  'a box that asks to sign up':
    '<div class="x7"><h3>Rome today</h3><p>What Italy does, each morning.</p><form><input></form></div>',
  'subjects of the article': '<div class="tag-list"><h2>More on</h2>Italy</div>',
  'an advertisement': '<div class="advertisement"><h3>Skyvanta</h3>Fly to Rome.</div>',
  'an advertisement by two letters': '<div id="ad-1"><p>Skyvanta flies to Rome.</p></div>',
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

for (const [what, before, after] of [
  ['a name of furniture', '<div class="with-ads">', ''],
  ['a form beside them, as of a poll', '<div>', '<form>Should it? <input></form>'],
] as const) {
  test(`paragraphs side by side are read, however short they are, with ${what}`, () => {
    const story = '<p>Italy left.</p><p>Its ministers said so in Rome.</p><p>It may sign again.</p>';
    assert.equal(readBody(`<h1>Italy leaves</h1>${before}${story}${after}</div>`).blocks.length, 4);
  });
}

test('what stands before a heading within the text is read', () => {
  assert.equal(readBody(`<p>In Rome.</p>${PROSE}<h1>Italy</h1>${PROSE}`).blocks.length, 4);
});
