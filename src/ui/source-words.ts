import { safeAddress } from './outside-link.tsx';

/** A source in words: a repository on GitHub by its name, another address by its host, a citation as it is. */
export function sourceWords(source: string): string {
  const address = safeAddress(source);
  if (address === null) return source;
  const { host, pathname } = new URL(address);
  const [owner, repository] = pathname.split('/').filter(Boolean);
  if (host === 'github.com' && owner && repository) return `${owner}/${repository} on GitHub`;
  return host.replace(/^www\./, '') || source;
}
