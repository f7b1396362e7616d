import { safeAddress } from './outside-link.tsx';

/** The hosts that have an owner and a repository first in their paths. */
const GITHUB = new Set(['github.com', 'raw.githubusercontent.com']);

/** A source in words: a repository on GitHub by its name, another address by its host, a citation as it is. */
export function sourceWords(source: string): string {
  const address = safeAddress(source);
  if (address === null) return source;
  const { host, pathname } = new URL(address);
  const [owner, repository] = pathname.split('/').filter(Boolean);
  if (GITHUB.has(host) && owner && repository) return `${owner}/${repository} on GitHub`;
  return host.replace(/^www\./, '') || source;
}
