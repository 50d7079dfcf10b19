import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';
import type { CitizenPage } from '../forms/citizen-page.ts';
import { citizenEntry, filesOf, keepersOf, officerEntry } from './build/client-files.ts';
import { referencePage } from './size/reference-page.ts';

const client = 'dist/client';
/**
 * Parts that are loaded only after a form can be sent and kept: what is shown then, what only some forms need, and
 * what only a flooded channel asks for.
 */
const shownAfter =
  /^src\/citizen\/(views|extras|station)\/|^src\/data\/citizen\/road\/(work|files)|^src\/ui\/register-worker/;
const officerRoom = 'src/officer/officer.tsx';

interface Figure {
  readonly name: 'citizenFirstTap' | 'citizenAll' | 'citizenKept' | 'officerFirst';
  readonly says: string;
  /** Brotli, over the wire, in thousands of bytes. */
  readonly kB: number;
  /** Never more than this; raised only in a commit of its own that says why. */
  readonly mark: number;
}

function packed(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}

function packedFiles(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + packed(readFileSync(`${client}/${file}`)), 0);
}

function kept(manifest: Manifest): readonly string[] {
  const all = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  return [...new Set([...all, 'citizen-page.json', 'icon.svg'])].filter((file) =>
    keepersOf(manifest, file).includes('citizen'),
  );
}

/** A page holds fresh keys each time, which pack a little better or worse: the middle of several. */
async function packedPage(page: CitizenPage): Promise<number> {
  const pages = await Promise.all(Array.from({ length: 9 }, () => referencePage(page)));
  return pages.map(packed).toSorted((a, b) => a - b)[4] ?? 0;
}

async function measure(): Promise<readonly Figure[]> {
  const manifest = JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8')) as Manifest;
  const page = JSON.parse(readFileSync(`${client}/citizen-page.json`, 'utf8')) as CitizenPage;
  const first = await packedPage(page);
  const later = (source: string): boolean => !shownAfter.test(source);
  const rest = packedFiles(filesOf(manifest, citizenEntry, { later }));
  const keeping = packedFiles(['sw.js', ...kept(manifest)]);
  const screens = [officerEntry, officerRoom].flatMap((entry) => filesOf(manifest, entry));
  const officer = packedFiles([...new Set(['index.html', ...screens])]);
  const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
  return [
    { name: 'citizenFirstTap', says: 'citizen: until the first tap', kB: kB(first), mark: 15 },
    {
      name: 'citizenAll',
      says: 'citizen: until a form can be sent and kept',
      kB: kB(first + rest),
      mark: 55,
    },
    { name: 'citizenKept', says: 'citizen: all that the worker keeps', kB: kB(keeping), mark: 90 },
    { name: 'officerFirst', says: 'officer: first screen', kB: kB(officer), mark: 150 },
  ];
}

const figures = await measure();
for (const { says, kB, mark } of figures)
  console.log(`${kB <= mark ? '✓' : '✗'} ${says}: ${kB} kB (mark ${mark} kB)`);
if (figures.some(({ kB, mark }) => kB > mark)) process.exitCode = 1;
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ name: 'size', figures: Object.fromEntries(figures.map(({ name, kB }) => [name, kB])) }),
  );
}
