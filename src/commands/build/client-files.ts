import type { Manifest } from 'vite';

/** Whose device keeps a file for times without a network. */
export type Keeper = 'citizen' | 'officer';

/** Entries of the client build, as the bundler names them. */
export const citizenEntry = 'src/citizen/citizen.tsx';
export const officerEntry = 'index.html';

const keptByCitizen: readonly string[] = ['citizen-page.json', 'icon-192.png', 'icon.svg'];
const keptByOfficer: readonly string[] = ['index.html', 'manifest.webmanifest', 'icon-192.png', 'icon.svg'];

export interface Reach {
  /** Also what is only loaded by `import()` later. */
  readonly later: boolean;
}

/**
 * Everything an entry needs, itself first: its script, the scripts those import, their styles and assets.
 *
 * @param manifest what the bundler wrote beside the build
 * @throws Error when the build lacks the entry
 */
export function filesOf(manifest: Manifest, entry: string, { later }: Reach): readonly string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no ${key}`);
    files.add(chunk.file);
    for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : [])])
      visit(next);
  };
  visit(entry);
  return [...files];
}

/** Who keeps a file of the build; nobody keeps what is on neither list (pictures for shops, source maps). */
export function keepersOf(manifest: Manifest, file: string): readonly Keeper[] {
  const citizen = [...keptByCitizen, ...filesOf(manifest, citizenEntry, { later: true })];
  const officer = [...keptByOfficer, ...filesOf(manifest, officerEntry, { later: true })];
  return [
    ...(citizen.includes(file) ? (['citizen'] as const) : []),
    ...(officer.includes(file) ? (['officer'] as const) : []),
  ];
}
