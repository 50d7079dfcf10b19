import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Manifest, type Plugin } from 'vite';
import { citizenEntry, filesOf } from './client-files.ts';

const firstRoom = 'src/citizen/first';

/** The text one entry becomes, bundled and minified, in one piece. */
async function oneFile(entry: string, extension: 'js' | 'css'): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: extension === 'js' ? 'iife' : 'es' } },
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
      const page = {
        style,
        script,
        styleHash: cspHash(style),
        scriptHash: cspHash(script),
        restUrl: `/${rest}`,
        preload: needed.map((file) => `/${file}`),
      };
      await writeFile(join(dir, 'citizen-page.json'), JSON.stringify(page));
    },
  };
}
