/** What a host in one of the reader's lists of sites stands for. Pure, as views.ts. */

/** Under these of a country's names everybody may have one of their own: "co.uk", "com.br". */
const REGISTRIES = /^(co|com|org|net|or|ne|nom|ltd|plc)\.[a-z]{2}$/;

/**
 * Whether it is only what the hosts of many sites end in: "com", "co.uk". So is any word alone, but one's own machine.
 */
export function isEnding(host: string): boolean {
  return (!/[.:]/.test(host) && host !== 'localhost') || REGISTRIES.test(host);
}

/**
 * Whether a host that is listed stands for another: for itself and all that are under it, as "news.example" does for
 * "www.news.example" and not for "oldnews.example". An ending stands for itself alone, on whatever network that is a
 * host.
 */
export function standsFor(listed: string, site: string): boolean {
  const [above, host] = [plain(listed), plain(site)];
  return above === host || (host.endsWith(`.${above}`) && !isEnding(above));
}

/** Addresses may have the full stop that ends every name: "news.example." is the same host. */
const plain = (host: string): string => host.replace(/\.$/, '');
