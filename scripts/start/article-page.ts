/** A plain text as a page of news that looks like one and says its date. */

/** Letters of a first line that is still taken for a headline. */
const HEADLINE_LENGTH = 120;
const TITLE_LENGTH = 80;

interface Article {
  /** "YYYY-MM-DD", where the text begins with "date" and one. */
  date: string | undefined;
  /** Empty where the text begins without one. */
  headline: string;
  paragraphs: string[];
}

/** The HTML of a text's page. */
export function articlePage(text: string): string {
  const article = readArticle(text);
  const { date, headline, paragraphs } = article;
  const title = titleOf(article);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(date ? { datePublished: date } : {}),
  };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeText(title)}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/article.css">
  <script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</head>
<body>
  <header class="masthead">
    <p class="folio">${date ? `<time datetime="${date}">${longDate(date)}</time>` : ''}</p>
  </header>
  <main>
    <article>
${[...(headline ? [`<h1>${escapeText(headline)}</h1>`] : []), ...paragraphs.map((each) => `<p>${escapeText(each)}</p>`)]
  .map((line) => `      ${line}`)
  .join('\n')}
    </article>
  </main>
</body>
</html>
`;
}

/** Whether there is anything to read in a text beside its date. */
export function saysSomething(text: string): boolean {
  return readArticle(text).paragraphs.length > 0;
}

/** A short first line that is no sentence is the headline; a text without one begins with its first paragraph. */
function readArticle(text: string): Article {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const dated = /^\s*date[ :]+(\d{4}-\d{2}-\d{2})\b[ \t]*\n?/i.exec(clean);
  const date = dated?.[1] !== undefined && !Number.isNaN(Date.parse(dated[1])) ? dated[1] : undefined;
  const body = date ? clean.slice(dated?.[0].length) : clean;
  const paragraphs = body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const [first = '', ...rest] = paragraphs;
  const isHeadline = rest.length > 0 && first.length <= HEADLINE_LENGTH && !/[.!?…:]$/.test(first);
  return isHeadline ? { date, headline: first, paragraphs: rest } : { date, headline: '', paragraphs };
}

/** A long beginning as a title, cut between words. */
function titleOf({ headline, paragraphs }: Article): string {
  const text = headline || (paragraphs[0] ?? 'Article');
  return text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')}…`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function longDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
