import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { ManifestTransform } from 'workbox-build';
import { keepersOf } from './client-files.ts';

/** The file that names what officers' devices keep: citizens' phones need not load so long a list. */
const officerList = 'officer-kept.json';

/**
 * Makes the worker's list: what a citizen's phone keeps, each file with its fingerprint, so that one cut short on its
 * way is refused; and, by its own fingerprint, the list of what an officer's device keeps.
 *
 * @param dir where the client was built
 */
export function keptLists(dir: string): ManifestTransform {
  return async (entries) => {
    const manifest = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;
    const kept = await Promise.all(
      entries.map(async ({ url, revision, size }) => ({
        keepers: keepersOf(manifest, url),
        size,
        file: fileOf(url, revision, await readFile(join(dir, url))),
      })),
    );
    const keptBy = (keeper: string) => kept.filter(({ keepers }) => keepers.some((one) => one === keeper));
    const officer = Buffer.from(JSON.stringify(keptBy('officer').map(({ file }) => file)));
    await writeFile(join(dir, officerList), officer);
    const list = fileOf(officerList, createHash('md5').update(officer).digest('hex'), officer);
    return {
      manifest: [
        ...keptBy('citizen').map(({ file, size }) => ({ ...file, size })),
        { ...list, size: officer.length },
      ],
    };
  };
}

/** A file as the worker knows it (`KeptFile` there). */
function fileOf(url: string, revision: string | null, content: Uint8Array) {
  const digest = createHash('sha256').update(content).digest('base64');
  return { url: `/${url}`, revision, integrity: `sha256-${digest}` };
}
