import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { ManifestTransform } from 'workbox-build';
import { keepersOf } from './client-files.ts';

/**
 * Marks each file of the worker's list with who keeps it and with its fingerprint, so that a file cut short on its
 * way is refused; drops what nobody keeps.
 *
 * @param dir where the client was built
 */
export function markKeepers(dir: string): ManifestTransform {
  return async (entries) => {
    const manifest = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;
    const marked = [];
    for (const entry of entries) {
      const keepers = keepersOf(manifest, entry.url);
      if (keepers.length === 0) continue;
      const digest = createHash('sha256')
        .update(await readFile(join(dir, entry.url)))
        .digest('base64');
      marked.push({ ...entry, url: `/${entry.url}`, integrity: `sha256-${digest}`, keepers });
    }
    return { manifest: marked };
  };
}
