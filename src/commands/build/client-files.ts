import type { Manifest } from 'vite';

/** Whose device keeps a file for times without a network. */
export type Keeper = 'citizen' | 'officer';

/** Entries of the client build, as the bundler names them. */
export const citizenEntry = 'src/citizen/citizen.tsx';
export const officerEntry = 'index.html';

const keptByCitizen: readonly string[] = ['citizen-page.json', 'icon.svg'];
const keptByOfficer: readonly string[] = ['index.html', 'manifest.webmanifest', 'icon-192.png', 'icon.svg'];

/**
 * Parts that only some forms need: a phone keeps them once it has met such a form, and not before. The worker's registrar
 * is of no use without a network.
 */
const isForEveryForm = (source: string): boolean =>
  !/^src\/citizen\/(extras|station)\/|^src\/data\/citizen\/road\/files|^src\/ui\/register-worker/.test(
    source,
  );

export interface Reach {
  /** Which parts loaded by `import()` count too, by the name of their source; none when left out. */
  readonly later?: (source: string) => boolean;
}

/** Every later part counts. */
export const everything: Required<Reach> = { later: () => true };

/**
 * Everything an entry needs, itself first: its script, the scripts those import, their styles and assets.
 *
 * @param manifest what the bundler wrote beside the build
 * @throws Error when the build lacks the entry
 */
export function filesOf(
  manifest: Manifest,
  entry: string,
  { later = () => false }: Reach = {},
): readonly string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no ${key}`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(later)]) visit(next);
  };
  visit(entry);
  return [...files];
}

/** Who keeps a file of the build; nobody keeps what is on neither list (pictures for shops, source maps). */
export function keepersOf(manifest: Manifest, file: string): readonly Keeper[] {
  const citizen = [...keptByCitizen, ...filesOf(manifest, citizenEntry, { later: isForEveryForm })];
  const officer = [...keptByOfficer, ...filesOf(manifest, officerEntry, everything)];
  return [
    ...(citizen.includes(file) ? (['citizen'] as const) : []),
    ...(officer.includes(file) ? (['officer'] as const) : []),
  ];
}
