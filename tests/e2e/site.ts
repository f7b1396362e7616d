/** Pages from memory, on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** Serves a page from now on and answers its address. */
  page(path: string, html: string, headers?: Record<string, string>): string;
  origin: string;
  close(): void;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const found = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!found) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    const type = found.html.startsWith('/*') ? 'text/css' : 'text/html';
    return response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...found.headers }).end(found.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page(path, html, headers = {}) {
      pages.set(path, { html, headers });
      return `${origin}${path}`;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page of news around some paragraphs' HTML. */
export function newsPage(
  body: string,
  { title = 'An article', date = '2023-04-20', head = '', lang = 'en' } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"${date}"}</script>
    <style>body { font: 18px/1.7 serif; margin: 0 auto; max-width: 640px; padding: 30px }</style>${head}</head>
    <body><article><h1>${title}</h1>${body}</article></body></html>`;
}
