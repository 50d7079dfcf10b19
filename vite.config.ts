import preact from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { citizenPage } from './src/commands/build/citizen-page.ts';
import { citizensOwn } from './src/commands/build/citizens-own.ts';
import { chunks } from './src/commands/build/chunks.ts';
import { partLoader } from './src/commands/build/part-loader.ts';
import { keptLists } from './src/commands/build/precache.ts';
import { webManifest } from './src/commands/build/web-manifest.ts';

const client = 'dist/client';
const collector = process.env['COLLECTOR'] ?? 'http://localhost:8080';

if (process.env['VITEST'] !== undefined) {
  process.env['TZ'] = 'America/Phoenix'; // far from Bangkok: a day taken from the machine shows at once
  process.env['LANG'] = 'th_TH.UTF-8';
}

export default defineConfig({
  plugins: [
    preact(),
    citizensOwn(),
    partLoader(),
    citizenPage(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: webManifest,
      includeManifestIcons: false, // on the lists already, each with its keepers
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest}'],
        globIgnores: ['screenshots/**'],
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 1_000_000,
        manifestTransforms: [keptLists(client)],
      },
    }),
  ],
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] }, // no old syntax
  build: {
    modulePreload: { polyfill: false },
    outDir: client,
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      input: { main: 'index.html', citizen: 'src/citizen/citizen.tsx' },
      output: {
        codeSplitting: {
          groups: chunks,
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/c/', '/r', '/k/', '/p/', '/healthz', '/assets/', '/citizen-page.json'].map((path) => [
        path,
        { target: collector },
      ]),
    ),
  },
  test: {
    // Patience costs nothing where all is well; a busy machine is no fault of the code.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads', // a process for each file costs more than most files
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', 'tests/bench/**'],
          globalSetup: 'tests/worlds/postgres-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres', // the doors once more, on the other database
          pool: 'threads',
          env: { STORE: 'PostgreSQL' },
          include: [
            'tests/server/{bad-input,blobs,editions,held,devices,intake,joining,news,opening-hours,rights,setup,urn}.test.ts',
          ],
          globalSetup: 'tests/worlds/postgres-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/*.journey.test.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
