/** Signs by which a page is something else than news, though it may have the form of an article. */

/** What pages say they are, of schema.org's types, by how those begin. */
const TYPES =
  'Blog Tech API Scholarly Recipe HowTo Product QA Discussion Software Collection About ContactPage Profile Medical'.split(
    ' ',
  );
/** What the word before or after a site's name, or a folder, says of all there is in it; some are news as folders. */
const SECTION =
  /[/.]((blog|doc|forum|thread|tutorial|recipe|product)s?|documentation|wiki|questions|help|support|learn|shop|store)[./]|[/.](community|developers?|engineering)\.|\.(tech|dev|io|app)[:/]/;
/** Where people publish on their own, whatever that calls its pages: under their name ("/@name/"), or on such hosts. */
const ONES_OWN = /^https?:\/\/([^/]+\.)?(medium|wordpress|blogspot|tumblr|livejournal|substack)\.|\/@[^/]+\//;
/**
 * Programs and services that make wikis, manuals, forums, shops, blogs and sites of companies, and nothing else: most
 * of those for manuals have “doc” in their names.
 */
const GENERATOR = 'wiki doc sphinx discourse phpbb blogger shopify jekyll hugo gatsby wordpress.com wix hubspot webflow'
  .split(' ')
  .map((name) => `meta[name=generator i][content*="${name}" i]`);
/** What scholars cite, and whole blogs: a newspaper's template may call each of its articles a posting. */
const OTHER = [...GENERATOR, 'meta[name^=citation_]', '[itemtype$="org/Blog"]'].join();
/** More listings than one or two. */
const MUCH_CODE = 3;

/**
 * What is on one's own machine and network, or has no name, and the plainest of the web's programs: the background
 * knows more.
 */
const TOOL_ADDRESS =
  /^https?:\/\/(([\d.]+|[^/.]+|[^/]+\.(local(host)?|internal|test))[:/]|((web)?mail|banking)\.)|\/account(\/|$)/;
const TOOL = 'input[type=password], [contenteditable]:not([contenteditable=false])';
/** News wants to be found. */
const HIDDEN = 'meta[name=robots][content*=noindex]';
/** Open Graph has types for other things than articles and whole sites. */
const OTHER_OBJECT = 'meta[property="og:type"]:not([content*=article i], [content=website i], [content=""])';
const OTHER_ITEM = TYPES.map((type) => `[itemtype*="org/${type}"]`).join();

/** Whether it is what somebody published on their own, though it may call itself news. */
export const isOnesOwn = (address: string): boolean => ONES_OWN.test(address);

/** Whether an article says that it is one of another sort: a posting, a manual, a paper, a recipe. */
export function isOtherSort(document: Document, types: readonly string[], addresses: readonly string[]): boolean {
  return (
    types.some((type) => TYPES.some((other) => type.startsWith(other))) ||
    addresses.some((address) => SECTION.test(address)) ||
    document.querySelectorAll('pre').length >= MUCH_CODE ||
    !!document.querySelector(OTHER)
  );
}

/** Whether a page that does not say what it is may be a program, a shop window or a talk, for all its text. */
export function maybeTool(document: Document, address: string): boolean {
  return isTool(document, address) || !!document.querySelector(`${HIDDEN},${OTHER_OBJECT},${OTHER_ITEM}`);
}

/** Whether a page is a program that somebody works in: a bank, a mailbox, an editor, one on their own machine. */
export function isTool(document: Document, address: string): boolean {
  return TOOL_ADDRESS.test(address) || isForm(document);
}

/** Whether somebody writes in it, or gives a password. */
export const isForm = (within: ParentNode): boolean => !!within.querySelector(TOOL);

/**
 * Whether somebody is at a password: nothing of the page is read then. Not in use is what a browser filled in by
 * itself, and what was hidden after its use.
 */
export function passwordInUse(document: Document): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=password]');
  return [...fields].some(
    (field) =>
      field === document.activeElement || (field.value && field.checkVisibility() && !field.matches(':autofill')),
  );
}
