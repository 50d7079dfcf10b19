// npm run build: the client with its worker into dist/client, the collector and the commands into dist/server.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { noteBuilt, top } from './shared/steps.mjs';

process.chdir(top);
process.env['NODE_ENV'] ??= 'production';

/** The programs that run in Node: the collector, and each command written in TypeScript. */
function nodeEntries() {
  const folders = ['src/commands', 'src/commands/measures'];
  const commands = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return Object.fromEntries([
    ['main', 'src/server/main.ts'],
    ['archive', 'src/commands/archive/archive.ts'],
    ['audit', 'src/commands/audit/audit.ts'],
    ...commands.filter((path) => path.endsWith('.ts')).map((path) => [basename(path, '.ts'), path]),
  ]);
}

/** Lays a brotli copy beside each text file of the client, made once here instead of at every answer. */
function compress() {
  for (const entry of readdirSync('dist/client', { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(js|css|html|svg|json|webmanifest)$/.test(path)) continue;
    const bytes = readFileSync(path);
    const packed = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    writeFileSync(`${path}.br`, packed);
  }
}

rmSync('dist', { recursive: true, force: true });
await build({ logLevel: 'warn' });
compress();
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: true, outDir: 'dist/server', target: 'node20', rolldownOptions: { input: nodeEntries() } },
});
noteBuilt();
