// Debian's packages, where we may install them.
import { run } from './steps.mjs';

/**
 * Asks Debian for packages, as root or by a sudo that asks no password. Whether they are there now, the caller looks.
 *
 * @param {readonly string[]} packages
 */
export async function aptInstall(...packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [program, ...first] = [...sudo, 'apt-get'];
  await run(program, [...first, 'update', '-qq']);
  await run(program, [...first, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
