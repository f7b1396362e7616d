/** The address that a page says is its own, as it writes it; empty where it says none. */
export const canonicalOf = (document: Document): string =>
  document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
