import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type InlineConfig, type Manifest, type Plugin } from 'vite';
import type { CitizenPage, ScriptPart } from '../../forms/citizen-page.ts';
import { citizenEntry, filesOf } from './client-files.ts';

const firstRoom = 'src/citizen/first';

/** Where the first script finds its parts, and they leave themselves: names of the page. */
const parts: Readonly<Record<ScriptPart, { readonly entry: string; readonly name: string }>> = {
  further: { entry: 'src/forms/answering/further.ts', name: 'prongsaiFurther' },
  steps: { entry: `${firstRoom}/steps.ts`, name: 'prongsaiSteps' },
};

/** Leaves the parts out of the first script, which asks for them by their names only when it needs them. */
const partsApart: Plugin = {
  name: 'prongsai:parts-apart',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined) return null;
    const path = join(dirname(importer), source);
    const found = Object.values(parts).find(({ entry }) => path.endsWith(`/${entry}`));
    return found === undefined ? null : { id: found.name, external: true };
  },
};

/** The text one entry becomes, bundled and minified, in one piece. */
async function oneFile(entry: string, extension: 'js' | 'css', name?: string): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [partsApart],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: name === undefined ? false : 'strict',
        output: {
          format: extension === 'js' ? 'iife' : 'es',
          generatedCode: { symbols: false },
          globals: (part) => `window.${part}`,
          ...(name && { name }),
        },
      },
    },
  };
  const built = await build(config);
  if (!('output' in built)) throw new Error(`no single build came of ${entry}`);
  const file = built.output.find(({ fileName }) => fileName.endsWith(`.${extension}`));
  if (file === undefined) throw new Error(`no .${extension} came of ${entry}`);
  return file.type === 'chunk' ? file.code.trim() : String(file.source).trim();
}

function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Writes `citizen-page.json`: all that the collector, or the worker without a network, puts into a citizen's page
 * so that it can be used before anything else has arrived.
 */
export function citizenPage(): Plugin {
  return {
    name: 'prongsai:citizen-page',
    apply: 'build',
    async writeBundle({ dir = 'dist/client' }) {
      const manifest = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;
      const script = await oneFile(`${firstRoom}/first.ts`, 'js');
      const style = await oneFile(`${firstRoom}/first.css`, 'css');
      const [rest = '', ...needed] = filesOf(manifest, citizenEntry);
      const further = await oneFile(parts.further.entry, 'js', parts.further.name);
      const steps = await oneFile(parts.steps.entry, 'js', parts.steps.name);
      const page: CitizenPage = {
        style,
        script,
        parts: { further, steps },
        styleHash: cspHash(style),
        scriptHashes: [script, further, steps].map(cspHash).join(' '),
        restUrl: `/${rest}`,
        preload: needed.map((file) => `/${file}`),
      };
      await writeFile(join(dir, 'citizen-page.json'), JSON.stringify(page));
    },
  };
}
