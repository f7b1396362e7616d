import { isEnding } from '../../listed-sites.ts';
import { Problem } from '../../problem.ts';

const SCHEME = /^\w+:\/\//;

/**
 * The host of what the reader wrote or pasted, an address or a host. A host that is one word, as on networks of one's own,
 * is taken from an address only: written alone it is the beginning or the end of another.
 *
 * @throws Problem `no-site`
 */
export function siteOf(written: string): string {
  const text = written.trim();
  const isAddress = SCHEME.test(text);
  const address = isAddress ? text : `http://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (host === '') throw new Problem('no-site', 'Write a site such as “news.example”, or paste the address of a page.');
  if (isEnding(host) && (host.includes('.') || !isAddress)) {
    throw new Problem('no-site', `“${host}” alone is no site. Write all of it, such as “news.example”.`);
  }
  return host;
}
