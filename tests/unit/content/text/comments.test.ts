import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../../../src/content/text/reading.ts';
import { articleRoots } from '../../../../src/content/text/roots.ts';
import { documentOf, readBody, readRoots } from '../page.ts';

const PROSE = `<p>${'Italy signed the memorandum in Rome, and its ministers said what they hoped for. '.repeat(3)}</p>`;
/** Longer than any furniture. */
const COMMENTS = `<h2>What others say</h2>${PROSE.replaceAll('Italy', 'Oriel').repeat(30)}`;

for (const [what, html] of Object.entries({
  'a section by its id': `<section id="comments">${COMMENTS}</section>`,
  'a section by one of its classes': `<div class="wide comments-area">${COMMENTS}</div>`,
  'a section by a word of its id': `<section id="reader-comments">${COMMENTS}</section>`,
  'a section by the beginning of a class': `<div class="wide comments-wrapper">${COMMENTS}</div>`,
  'a list': `<ol class="comment-list"><li>${COMMENTS}</li></ol>`,
  'what a service for comments fills': `<div id="disqus_thread">${COMMENTS}</div>`,
  'a comment by its microdata': `<article itemprop="comment" itemscope>${COMMENTS}</article>`,
  'one by one of its classes': `<div><div class="reader comment_content">${COMMENTS}</div></div>`,
  'one by a class in one word': `<div><p class="commentText">Oriel</p><div class="commentText">${COMMENTS}</div></div>`,
  'one of a list whose name is unknown': `<ul><li><div class="comment-text first">${COMMENTS}</div></li></ul>`,
  'a section in another language': `<section class="kommentare">${COMMENTS}</section>`,
})) {
  test(`readers’ comments are not read, however long they are: ${what}`, () => {
    const { text, blocks } = readBody(`${PROSE}${html}`);
    assert.deepEqual([blocks.length, text.includes('Oriel')], [1, false]);
  });
}

for (const [what, html] of Object.entries({
  'a body that has them open': `<body class="comments comments-open">${PROSE}</body>`,
  'an article that has them': `<body><article class="has-comments comments">${PROSE}</article></body>`,
  'an article’s body that has them closed': `<body><h1>Italy leaves</h1><div class="body comments-closed">${PROSE}</div></body>`,
  'what has none yet': `<body><div id="no-comments-yet"><h2>Italy leaves</h2>${PROSE}</div></body>`,
  'a story with them': `<body><section class="story with-comments">${PROSE}</section></body>`,
  'what holds the headline too': `<body><div class="comments"><h1>Italy leaves</h1>${PROSE}</div></body>`,
  'what holds the article’s body': `<body><div class="comments"><div itemprop="articleBody">${PROSE}</div></div></body>`,
  'a text with a comment of the editors': `<body><div class="text comment-content"><h1>Italy leaves</h1>${PROSE}</div></body>`,
  'a text that has its comments elsewhere': `<body><div class="comments-text-link">x</div><div class="nocomment">${PROSE}</div></body>`,
  'a commentary': `<body><div class="comment">${PROSE}</div></body>`,
})) {
  test(`an article is read that is called after its comments: ${what}`, () => {
    assert.match(readWhole(html).text, /Italy signed/);
  });
}

test('comments are no article, though they are longer and marked as articles', () => {
  const comment = `<article class="comment-body">${PROSE.replaceAll('Italy', 'Oriel').repeat(9)}</article>`;
  const story = `<div>${PROSE.repeat(3)}</div>`;
  for (const article of [story, `<article>${story}</article>`]) {
    const { text } = readWhole(`<body>${article}<div id="comments">${comment}${comment}</div></body>`);
    assert.deepEqual([text.includes('Italy'), text.includes('Oriel')], [true, false]);
  }
});

test('comments are read where the reader wants them, short ones too, within the article and beside it', () => {
  const comments = `<section id="comments"><ol class="comment-list"><li class="comment"><p>Oriel!</p></li></ol></section>`;
  for (const html of [`<article>${PROSE}${comments}</article>`, `<article>${PROSE}</article><div>${comments}</div>`]) {
    assert.match(readWhole(`<body>${html}</body>`, true).text, /Italy signed[\s\S]*Oriel!$/);
  }
});

function readWhole(html: string, withComments = false): Reading {
  return readRoots(articleRoots(documentOf(`<html>${html}</html>`), withComments), withComments);
}
