import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real disk of few megabytes that can be filled, and made read-only while nothing on it is open. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes as much as there is left, but for these megabytes. */
  readonly fill: (leaving: number) => void;
  readonly free: () => void;
  readonly freeze: () => void;
  readonly remove: () => void;
}

/** @throws Error where neither root nor sudo may mount one: it cannot be tried there */
function asRoot(...args: readonly [string, ...string[]]): void {
  const [program, ...rest] = process.getuid?.() === 0 ? args : (['sudo', '-n', ...args] as const);
  execFileSync(program, rest, { stdio: 'pipe' });
}

export function aSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-disk-'));
  asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder);
  const ballast = join(folder, 'ballast');
  const left = (): number => {
    const [, line = ''] = execFileSync('df', ['-k', folder], { encoding: 'utf8' }).split('\n');
    return Number(line.trim().split(/\s+/)[3]) * 1_024;
  };
  return {
    folder,
    fill: (leaving) => writeFileSync(ballast, Buffer.alloc(Math.max(0, left() - leaving * 1_000_000))),
    free: () => rmSync(ballast, { force: true }),
    freeze: () => asRoot('mount', '-o', 'remount,ro', folder),
    remove() {
      asRoot('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
