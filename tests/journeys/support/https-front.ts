import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What stands before a collector in an office: it holds the certificate and passes everything on. */
export interface HttpsFront {
  /** Such as `https://village.test:40123`. */
  readonly url: string;
  readonly passOnTo: (collector: string) => void;
  readonly close: () => void;
}

const own = (file: string): Buffer => readFileSync(join(import.meta.dirname, file));

/** Starts a front with a certificate made for tests, for a name that browsers here find on this machine. */
export async function startHttpsFront(): Promise<HttpsFront> {
  let target = '';
  const server = createServer({ cert: own('village.crt'), key: own('village.key') }, (incoming, outgoing) => {
    const { method, url, headers, socket } = incoming;
    const forwarded = {
      'x-forwarded-for': socket.remoteAddress ?? '',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': headers.host ?? '',
    };
    const passed = request(
      new URL(url ?? '/', target),
      { method, headers: { ...headers, ...forwarded } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.writeHead(502).end());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://village.test:${(server.address() as AddressInfo).port}`,
    passOnTo: (collector) => {
      target = collector;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
