import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { noAssets, type Asset, type Assets } from './assets.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Earlier builds whose hashed files stay: a page opened then may still ask for a part of it. */
const earlierBuilds = 3;

const citizenPageSchema = v.object({
  style: v.string(),
  script: v.string(),
  parts: v.object({ further: v.string(), steps: v.string() }),
  styleHash: v.string(),
  scriptHashes: v.string(),
  restUrl: v.string(),
  preload: v.array(v.string()),
});

/**
 * Reads a build whole into memory, keeps a copy of its hashed files in the data folder, and serves those of earlier builds too.
 *
 * @param client folder of the build
 * @param kept folder for the copies; `null` to keep none
 */
export function builtAssets(client: string, kept: string | null): Assets {
  if (!existsSync(client)) return noAssets;
  const files = new Map<string, Asset>();
  if (kept !== null)
    for (const build of keepAssets(client, kept)) readAll(join(kept, build), '/assets', files);
  readAll(client, '', files);
  const page = files.get('/citizen-page.json');
  const citizenPage =
    page === undefined
      ? null
      : v.parse(citizenPageSchema, JSON.parse(Buffer.from(page.bytes).toString('utf8')));
  return { file: (path) => files.get(path) ?? null, citizenPage };
}

function readAll(folder: string, prefix: string, files: Map<string, Asset>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const address = `${prefix}/${relative(folder, path).split(sep).join('/')}`;
    const type = types[extname(path)];
    if (!entry.isFile() || type === undefined || address.includes('/.')) continue;
    const bytes = new Uint8Array(readFileSync(path));
    const brotli = existsSync(`${path}.br`) ? new Uint8Array(readFileSync(`${path}.br`)) : null;
    files.set(address, {
      bytes,
      brotli,
      type,
      tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    });
  }
}

/** Lays this build beside the earlier ones and drops the oldest. @returns the builds kept, oldest first */
function keepAssets(client: string, kept: string): readonly string[] {
  mkdirSync(kept, { recursive: true });
  const assets = join(client, 'assets');
  if (existsSync(assets)) {
    const name = createHash('sha256')
      .update(readdirSync(assets).sort().join('\n'))
      .digest('hex')
      .slice(0, 16);
    const place = join(kept, name);
    if (!existsSync(place)) {
      // Copied aside first: a start that is cut short must not leave half a build under its name.
      const aside = join(kept, `.${name}`);
      rmSync(aside, { recursive: true, force: true });
      cpSync(assets, aside, { recursive: true });
      renameSync(aside, place);
    }
    const now = new Date();
    utimesSync(place, now, now);
  }
  const builds = readdirSync(kept)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, at: statSync(join(kept, name)).mtimeMs }))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);
  const old = builds.slice(0, Math.max(0, builds.length - earlierBuilds - 1));
  for (const name of old) rmSync(join(kept, name), { recursive: true, force: true });
  return builds.slice(old.length);
}
