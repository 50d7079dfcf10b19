import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the repository, with its path from the top. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

const written = /\.(ts|tsx|mjs|css|html|json|md|svg|run)$/;

/** Every written file below some folders or files at the top. */
export function filesBelow(...roots: readonly string[]): readonly RepositoryFile[] {
  return roots
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && written.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** How many files lie directly in each folder. */
export function crowdOf(files: readonly RepositoryFile[]): ReadonlyMap<string, number> {
  const crowd = new Map<string, number>();
  for (const { path } of files) crowd.set(dirname(path), (crowd.get(dirname(path)) ?? 0) + 1);
  return crowd;
}

/** Where a pattern is found: `path:line`. */
export function linesWith(files: readonly RepositoryFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}
