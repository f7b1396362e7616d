/** How sections of readers' comments, and comments, are called in ids and classes by the programs that make them. */
const NAMES =
  'comments comments-area comments-section comments-wrapper comment-list commentlist comment-section reader-comments ' +
  'article-comments comment-text comment-content comment_content commentText disqus_thread kommentare commentaires ' +
  'comentarios';
const NAMED = NAMES.split(' ').map((name) => `.${name},#${name}`);
/** What holds the article or its headline is called so after the comments that it has, too. */
const HOLDERS = 'body,article,:has(h1,[itemprop=articleBody])';

/** What others wrote below an article. */
export const COMMENTS = `[itemprop=comment],:is(${NAMED}):not(${HOLDERS})`;
