import type { Manifest } from 'vite';
import { describe, expect, it } from 'vitest';
import { everything, filesOf, keepersOf } from '../../src/commands/build/client-files.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/main-1.js',
    css: ['assets/main-1.css'],
    dynamicImports: ['src/officer/officer.tsx'],
  },
  'src/officer/officer.tsx': { file: 'assets/officer-1.js', imports: ['_dexie.js'] },
  'src/citizen/citizen.tsx': {
    file: 'assets/citizen-1.js',
    css: ['assets/citizen-1.css'],
    imports: ['_preact.js'],
    dynamicImports: ['_dexie.js', 'src/citizen/extras/photo.ts'],
  },
  'src/citizen/extras/photo.ts': { file: 'assets/photo-1.js' },
  '_preact.js': { file: 'assets/preact-1.js', imports: ['src/citizen/citizen.tsx'] },
  '_dexie.js': { file: 'assets/dexie-1.js' },
};

describe('what an entry needs', () => {
  it('begins with its own script and ends where imports run in a circle', () => {
    expect(filesOf(manifest, 'src/citizen/citizen.tsx')).toEqual([
      'assets/citizen-1.js',
      'assets/citizen-1.css',
      'assets/preact-1.js',
    ]);
  });

  it('holds what comes later too, when asked', () => {
    expect(filesOf(manifest, 'src/citizen/citizen.tsx', everything)).toContain('assets/dexie-1.js');
  });

  it('holds only those later parts that count', () => {
    const later = (source: string): boolean => source !== '_dexie.js';
    expect(filesOf(manifest, 'src/citizen/citizen.tsx', { later })).not.toContain('assets/dexie-1.js');
  });

  it('is no empty list when the build lacks the entry, but a mistake', () => {
    expect(() => filesOf({}, 'index.html')).toThrow('the build has no index.html');
  });
});

describe('a file of the build', () => {
  it.each([
    ['assets/dexie-1.js', ['citizen', 'officer']],
    ['assets/citizen-1.js', ['citizen']],
    ['assets/officer-1.js', ['officer']],
    ['assets/photo-1.js', []],
    ['citizen-page.json', ['citizen']],
    ['index.html', ['officer']],
    ['screenshots/today.png', []],
  ])('%s is kept by %j', (file, keepers) => {
    expect(keepersOf(manifest, file)).toEqual(keepers);
  });
});
