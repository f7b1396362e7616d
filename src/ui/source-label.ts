/** GitHub's hosts, which have the owner and the repository first in the path. */
const GITHUB = new Set(['github.com', 'raw.githubusercontent.com']);

/** An http(s) address in few words: its host, which says most of it; of GitHub also whose and which repository. */
export function sourceLabel(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const [, owner, repository] = pathname.split('/');
  return GITHUB.has(host) && owner && repository ? `${owner}/${repository} on GitHub` : host;
}
