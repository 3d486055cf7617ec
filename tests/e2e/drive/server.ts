// Serves the fixture pages on this machine; the browsers are told that the real hosts live here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a host answers for a path: HTML, with headers if the page needs any. */
export interface Page {
  html: string;
  headers?: Record<string, string>;
}
export type Pages = (host: string, path: string) => Page | null;

export const HOSTS = [
  'www.mos.ru',
  'my.mos.ru',
  'pgu.mos.ru',
  'login.mos.ru',
  'mos.ru',
  'www.gosuslugi.ru',
  'lk.gosuslugi.ru',
  'esia.gosuslugi.ru',
  'xn--b1afabzvcegckfhg.xn--p1ai',
  'www.example.org',
  'other.example.org',
  'mos.ru.example.top',
  'www-mos.ru',
];

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'ponyatno-cert-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const names = HOSTS.map((host) => `DNS:${host}`).join(',');
  execFileSync(
    'openssl',
    // biome-ignore format: one flag and its value belong together
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '7',
     '-subj', '/CN=www.mos.ru', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert],
    { stdio: 'ignore' },
  );
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true, force: true });
  return made;
}

export interface Server {
  http: number;
  https: number;
  /** Every request the browsers made, as `host path`: the silence tests read it. */
  requests: string[];
  close(): void;
}

export async function serve(pages: Pages): Promise<Server> {
  const requests: string[] = [];
  const handler: http.RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    requests.push(`${host} ${path}`);
    const page = pages(host, path);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.html);
  };
  const plain = http.createServer(handler);
  const secure = https.createServer(makeCertificate(), handler);
  await Promise.all([plain, secure].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  const port = (server: http.Server) => (server.address() as AddressInfo).port;
  return {
    http: port(plain),
    https: port(secure),
    requests,
    close: () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
