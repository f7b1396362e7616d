/** Stands in for the network of Chromium's pages. */
import type { BrowserContext, Page, Request } from 'playwright-core';

export interface PageNetwork {
  serve(url: string, body: Buffer): void;
  /** Has to be told of each tab before it loads anything. */
  watch(page: Page): Promise<void>;
  requests: string[];
}

/** @param origin of the extension, whose scripts' requests are listed */
export async function replaceNetwork(context: BrowserContext, origin: string): Promise<PageNetwork> {
  let served: { url: string; body: Buffer } | undefined;
  const requests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    if (request.serviceWorker()?.url().startsWith(origin)) requests.push(request.url());
    if (!isPage(request)) return route.abort();
    // An answer without content leaves the page where it is when its scripts would go elsewhere.
    if (request.url() !== served?.url) return route.fulfill({ status: 204 });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: served.body });
  });
  return {
    requests,
    serve(url, body) {
      served = { url, body };
    },
    async watch(page) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
        if (!/^(https?|wss?):/.test(request.url)) return;
        const callers = initiator.stack?.callFrames.map(({ url }) => url) ?? [];
        if ([documentURL, initiator.url ?? '', ...callers].some((url) => url.startsWith(origin))) {
          requests.push(request.url);
        }
      });
    },
  };
}

/** Whether a request is for the page itself and not for anything in it. */
function isPage(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}
