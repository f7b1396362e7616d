/** How a search is narrowed, for the reader. */
export const SEARCH_HINT = 'Also “exact words”, kind:person, tag:europe, site:example.org, after:2024, before:2024-03';
