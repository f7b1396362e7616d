/** Serves one article on loopback. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { ROOT } from '../root.ts';
import { articlePage } from './article-page.ts';

export interface ServedArticle {
  url: string;
  close(): void;
}

export async function serveArticle(file: string): Promise<ServedArticle> {
  const text = readFileSync(file, 'utf8');
  const html = /\.txt$/i.test(file) ? articlePage(text) : text;
  const name = `/${encodeURIComponent(basename(file).replace(/\.\w+$/, ''))}.html`;
  const served = new Map([
    [name, { type: 'text/html; charset=utf-8', body: html }],
    [
      '/article.css',
      { type: 'text/css; charset=utf-8', body: readFileSync(join(ROOT, 'samples/article.css'), 'utf8') },
    ],
  ]);
  const server = createServer((request, response) => {
    const found = served.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${name}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
