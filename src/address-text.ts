import { hostText } from './host-text.ts';

/**
 * The address of a page, or a host, for people to read: without what every address has, with the letters that stand for
 * "%C3%BC". Pure, as views.ts.
 */
export function addressText(address: string): string {
  if (!URL.canParse(address)) return hostText(address);
  const { hostname, pathname } = new URL(address);
  return hostText(hostname) + readable(pathname).replace(/\/$/, '');
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Written in another encoding than UTF-8.
    return path;
  }
}
