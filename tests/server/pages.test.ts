import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtAssets } from '../../src/server/pages/built-assets.ts';
import { aTown, type Town } from '../worlds/server-office.ts';
import { aCollector } from '../worlds/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A build as the bundler leaves it, with one hashed file of that name. */
function aBuild(name: string): string {
  const dir = join(folder, `client-${name}`);
  mkdirSync(join(dir, 'assets'), { recursive: true });
  mkdirSync(join(dir, '.vite'), { recursive: true });
  const page = {
    style: 'p{}',
    script: 'go()',
    parts: { further: '', steps: '' },
    styleHash: hash('p{}'),
    scriptHashes: hash('go()'),
    restUrl: '/assets/rest.js',
    preload: [],
  };
  const files: Readonly<Record<string, string>> = {
    'index.html': '<!doctype html><title>app</title>',
    'citizen-page.json': JSON.stringify(page),
    'sw.js': 'self.x=1',
    [`assets/main-${name}.js`]: `build ${name}`,
    '.vite/manifest.json': '{"secret":1}',
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(dir, path), text);
    if (path.endsWith('.js')) writeFileSync(join(dir, `${path}.br`), brotliCompressSync(text));
  }
  return dir;
}

let town: Town;
beforeAll(async () => {
  town = await aTown({ assets: builtAssets(aBuild('one'), null) });
});

const policyOf = (headers: Headers): string => headers.get('content-security-policy') ?? '';

describe('a channel’s page', () => {
  it('is one answer with form, proof, style and script, allowed by their hashes alone', async () => {
    const { status, text, headers } = await town.ask('GET', `/c/${town.channels.open}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('แจ้งซ่อมไฟฟ้าสาธารณะ');
    expect(text).toContain('<style>p{}</style>');
    expect(text).toContain('"statements":[');
    expect(text).toMatch(/<meta property="og:title" content="แจ้งซ่อมไฟฟ้าสาธารณะ/);
    expect(policyOf(headers)).toContain(`script-src 'self' ${hash('go()')}`);
    expect(policyOf(headers)).not.toContain('unsafe');
  });

  it('holds no script and no style beyond those two', async () => {
    const { text } = await town.ask('GET', `/c/${town.channels.open}`);
    const scripts = [...text.matchAll(/<script(?! type="application\/json")[^>]*>(.*?)<\/script>/gs)].map(
      ([, script]) => script,
    );
    const styles = [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style);
    expect([scripts, styles, / style="/.test(text), / on[a-z]+="/.test(text)]).toEqual([
      ['go()'],
      ['p{}'],
      false,
      false,
    ]);
  });

  it('opens for an address as people type it', async () => {
    const typed = town.channels.open.toLowerCase().replace('0', 'o');
    expect((await town.ask('GET', `/c/${typed}`)).status).toBe(200);
  });

  it('comes packed to whoever can unpack it', async () => {
    const request = new Request(`http://localhost:8080/c/${town.channels.open}`, {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    const response = await town.collector.fetch(request);
    const plain = await town.ask('GET', `/c/${town.channels.open}`);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain.text);
  });

  it.each(['ZZZZZZZZZZ', 'x', '%E0%A4%A', '..%2f..%2fetc', '%00'])(
    'says in both languages that there is no form at %s',
    async (path) => {
      const { status, text } = await town.ask('GET', `/c/${path}`);
      expect([status, text]).toEqual([404, expect.stringMatching(/ไม่พบแบบฟอร์ม.*There is no such form/s)]);
    },
  );

  it('does not show a draft', async () => {
    expect((await town.ask('GET', `/c/${town.channels.draft}`)).status).toBe(404);
  });
});

describe('other pages', () => {
  it.each(['/', '/app', '/app/', '/app/0FF1CE0001/inbox', '/setup', '/join'])(
    '%s is the officer’s app under a strict policy',
    async (path) => {
      const { status, text, headers } = await town.ask('GET', path);
      expect([status, text]).toEqual([200, '<!doctype html><title>app</title>']);
      expect(policyOf(headers)).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    },
  );

  it('receipts have their page', async () => {
    expect((await town.ask('GET', '/r')).text).toContain('id="later"');
  });

  it('a device at a counter has the same page, whatever office it is of', async () => {
    const { text } = await town.ask('GET', '/k/ABCDEFGHJK');
    expect(text).toBe((await town.ask('GET', '/r')).text);
  });

  it('an unknown address says so in both languages, and is 404', async () => {
    const { status, text } = await town.ask('GET', '/nonsense');
    expect([status, text]).toEqual([404, expect.stringMatching(/ไม่มีหน้านี้.*no such page/s)]);
  });

  it('every answer carries the headers of safety, and HSTS only when it came by https', async () => {
    for (const path of [
      '/',
      '/nonsense',
      '/assets/none.js',
      '/api/host',
      '/api/none',
      `/c/${town.channels.open}`,
    ]) {
      const { headers } = await town.ask('GET', path);
      const secure = await town.ask('GET', path, { from: { isTls: true } });
      expect([
        path,
        headers.get('x-content-type-options'),
        headers.get('referrer-policy'),
        headers.get('strict-transport-security'),
      ]).toEqual([path, 'nosniff', 'no-referrer', null]);
      expect(policyOf(headers)).toMatch(/default-src 'none'.*frame-ancestors '(none|self)'/);
      expect(secure.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    }
  });

  it('say that the program is not ready when nothing was built', async () => {
    expect((await aCollector().ask('GET', '/app/')).status).toBe(503);
  });
});

describe('the files of a build', () => {
  it('last for ever when their names change with them, and come packed', async () => {
    const plain = await town.ask('GET', '/assets/main-one.js');
    const packed = await town.ask('GET', '/assets/main-one.js', { headers: { 'accept-encoding': 'br' } });
    expect([plain.text, plain.headers.get('cache-control'), packed.headers.get('content-encoding')]).toEqual([
      'build one',
      'public, max-age=31536000, immutable',
      'br',
    ]);
  });

  it('are asked for each time otherwise, and are not sent again while they are the same', async () => {
    const first = await town.ask('GET', '/sw.js');
    const etag = first.headers.get('etag') ?? '';
    const again = await town.ask('GET', '/sw.js', { headers: { 'if-none-match': etag } });
    expect([first.headers.get('cache-control'), again.status, again.text]).toEqual(['no-cache', 304, '']);
  });

  it.each(['/assets/none.js', '/assets/', '/assets/../index.html/x'])(
    'never come as a page in a script’s place: %s',
    async (path) => {
      const { status, headers } = await town.ask('GET', path);
      expect([status, headers.get('content-type')?.includes('html') ?? false]).toEqual([
        404,
        path.includes('..'),
      ]);
    },
  );

  it.each(['/.vite/manifest.json', '/assets/main-one.js.br', '/..%2f..%2fpackage.json'])(
    'are only those for browsers, not %s',
    async (path) => {
      expect((await town.ask('GET', path)).status).toBe(404);
    },
  );

  it('stay for three builds more, and then go', () => {
    const kept = join(folder, 'kept');
    const answers: boolean[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const assets = builtAssets(aBuild(name), kept);
      answers.push(assets.file('/assets/main-a.js') !== null);
    }
    expect([answers, readdirSync(kept).length]).toEqual([[true, true, true, true, false], 4]);
  });
});
