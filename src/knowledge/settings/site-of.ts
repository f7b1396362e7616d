import { hostText } from '../../host-text.ts';
import { isEnding } from '../../listed-sites.ts';
import { Problem } from '../../problem.ts';

const SCHEME = /^\w+:\/\//;
/** How extensions and block lists write a site with all under it, which each of ours has: "*.news.example". */
const ALL_UNDER = /^(\w+:\/\/)?\*?\./;
/** Names and addresses. Chromium's URLs have others too, with what is no letter as "%20". */
const HOST = /^([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])$/;

/**
 * The host of what the reader wrote or pasted, an address or a host. A host that is one word, as on networks of one's
 * own, is taken from an address only: written alone it is the beginning or the end of another.
 *
 * @throws Problem `no-site`
 */
export function siteOf(written: string): string {
  const text = written.trim().replace(ALL_UNDER, '$1');
  const isAddress = SCHEME.test(text);
  const address = isAddress ? text : `http://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
  if (!HOST.test(host)) {
    throw new Problem('no-site', 'Write a site such as “news.example”, or paste the address of a page.');
  }
  if (isEnding(host) && (host.includes('.') || !isAddress)) {
    throw new Problem('no-site', `“${hostText(host)}” alone is no site. Write all of it, such as “news.example”.`);
  }
  return host;
}
