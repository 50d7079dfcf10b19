import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

/** What may go wrong with a file on its way. */
export type Fault = '404' | '503' | 'cut short' | 'hung';

/** The built client, served by a line that can be broken file by file: for deploys that go wrong. */
export interface Deploy {
  readonly url: string;
  /** From now on these files fail; the others work. */
  readonly breakFiles: (faults: ReadonlyMap<string, Fault>) => void;
  /** Puts a newer build in place of the one there is: same content, another front page and worker. */
  readonly nextBuild: () => Promise<void>;
  /** Whatever is asked for beside files, by path: a citizen's page, the collector's word. */
  readonly answers: Map<string, { readonly type: string; readonly body: string }>;
  /** How long pages take. */
  readonly slowness: { ms: number };
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

function fail(response: ServerResponse, fault: Fault, bytes: Buffer): void {
  switch (fault) {
    case '404':
    case '503':
      response.writeHead(Number(fault)).end(fault);
      return;
    case 'cut short':
      response.end(bytes.subarray(0, Math.floor(bytes.length / 2))); // no length told: only the content shows it
      return;
    case 'hung':
      response.write(bytes.subarray(0, 1));
      return;
    default:
      fault satisfies never;
  }
}

function digest(bytes: Buffer, algorithm: 'md5' | 'sha256', encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(bytes).digest(encoding);
}

/** Puts a mark into the front page and tells the officer's list of it, and the worker of that, as another build would. */
async function markBuild(folder: string, mark: string): Promise<void> {
  const before = await readFile(join(folder, 'index.html'));
  const marked = `<meta name="build" content="${mark}"></head>`;
  const after = Buffer.from(before.toString().replace(/(<meta name="build"[^>]*>)?<\/head>/, marked));
  await writeFile(join(folder, 'index.html'), after);
  const [listBefore, listAfter] = await retold(join(folder, 'officer-kept.json'), before, after);
  await retold(join(folder, 'sw.js'), listBefore, listAfter);
}

/** Puts the digests of a file's new content in the old ones' place, in a file that names it. @returns that one, before and after */
async function retold(path: string, before: Buffer, after: Buffer): Promise<readonly [Buffer, Buffer]> {
  const text = await readFile(path);
  const told = Buffer.from(
    text
      .toString()
      .replace(digest(before, 'md5', 'hex'), digest(after, 'md5', 'hex'))
      .replace(digest(before, 'sha256', 'base64'), digest(after, 'sha256', 'base64')),
  );
  await writeFile(path, told);
  return [text, told];
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** Serves a copy of the built client. */
export async function startDeploy(): Promise<Deploy> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-deploy-'));
  await cp('dist/client', folder, { recursive: true });
  const answers: Deploy['answers'] = new Map();
  const slowness = { ms: 0 };
  let faults: ReadonlyMap<string, Fault> = new Map();
  let builds = 0;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = /^\/(app|setup|join)(\/|$)/.test(pathname) ? '/index.html' : pathname;
    const told = answers.get(path);
    const send = async (): Promise<void> => {
      const bytes = told === undefined ? await readFile(join(folder, path)) : Buffer.from(told.body);
      response.setHeader('Content-Type', told?.type ?? types[extname(path)] ?? 'application/octet-stream');
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      );
      const fault = faults.get(path);
      if (fault === undefined) response.end(bytes);
      else fail(response, fault, bytes);
    };
    setTimeout(
      () => void send().catch(() => response.writeHead(404).end()),
      told === undefined ? 0 : slowness.ms,
    );
  });

  const url = await listening(server);
  return {
    url,
    answers,
    slowness,
    breakFiles: (next) => {
      faults = next;
    },
    nextBuild: () => {
      builds += 1;
      return markBuild(folder, String(builds));
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
