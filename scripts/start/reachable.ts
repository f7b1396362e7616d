import { UsageError } from './options.ts';

/** Milliseconds: an answer that takes longer is the browser's to wait for. */
const PATIENCE = 5_000;

/** What Node says where there is nobody, by what it means. */
const NOBODY: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host was not found; is there a connection?',
  ECONNREFUSED: 'nobody answers there',
  EHOSTUNREACH: 'nobody answers there',
  ENETUNREACH: 'there is no connection to it',
};

/**
 * Refuses an address where nobody is, before anything is built or launched for it. Throws a UsageError.
 * Whatever else may be wrong the browser finds out: it may have a way that we have not, such as a proxy.
 */
export async function requireReachable(url: string): Promise<void> {
  const { env } = process;
  if (env.http_proxy || env.https_proxy || env.HTTP_PROXY || env.HTTPS_PROXY || env.all_proxy || env.ALL_PROXY) return;
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    await response.body?.cancel();
  } catch (error) {
    const cause = (error as { cause?: { code?: string; errors?: { code?: string }[] } }).cause;
    const what = NOBODY[cause?.code ?? cause?.errors?.[0]?.code ?? ''];
    if (what) throw new UsageError(`--article ${url}: ${what}.`);
  }
}
