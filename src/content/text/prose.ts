const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that are no prose, or that the reader does not see: nothing under them is read. */
export const NO_PROSE = tags(
  'script style noscript template nav footer menu form textarea select button label pre code kbd ' +
    'samp svg math canvas img picture video audio object rt rp',
);

/** The same for what attributes tell. */
export const MARKED_NO_PROSE = [
  '[hidden]:not([hidden=until-found i]), [aria-hidden=true], [contenteditable]:not([contenteditable=false]), dialog:not([open])',
  ...['navigation', 'banner', 'contentinfo', 'menu', 'button', 'textbox', 'search'].map((role) => `[role=${role}]`),
].join();

/** Elements under NO_PROSE that leave no mark in the line where they stand. */
export const UNSEEN = tags('script style noscript template rt rp');

/** What mostly stands within a line, unless a page goes out of its way; all others have their style looked up. */
export const PHRASING = tags('a abbr b cite em font i mark ruby small strong sub sup time wbr');
