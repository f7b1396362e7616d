/** How sections of readers' comments are called, in ids and classes, by the programs that make them. */
const NAMES = 'comments comment-list commentlist comment-section disqus_thread kommentare commentaires comentarios';
/** What has such a word in its id, or more after it in a class, is no article that has comments either. */
const NAMED = NAMES.split(' ').map((name) => `.${name},[class*=${name}-],[id*=${name} i]`);
/** What holds the article or its headline is called so after the comments that it has, too. */
const HOLDERS = 'body,article,:has(h1,[itemprop="articleBody"])';

/** What others wrote below an article. */
export const COMMENTS = `[itemprop="comment"],:is(${NAMED}):not(${HOLDERS})`;
