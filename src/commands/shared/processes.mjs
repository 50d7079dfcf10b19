// Processes that are not our own children: who they are, and when they are gone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {{ readonly pid: number, readonly parent: number, readonly state: string }} Running */

/**
 * @param {string} pid
 * @returns {readonly Running[]} none when it ended meanwhile
 */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // a name may hold anything
    return [{ pid: Number(pid), parent: Number(parent), state }];
  } catch {
    return [];
  }
}

/** @returns {readonly Running[]} */
function fromPs() {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,state='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    return state === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), state }];
  });
}

/** Every process that runs; the dead that nobody has fetched yet (zombies) do not. */
function running() {
  const all = existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap(fromProc)
    : fromPs();
  return all.filter(({ state }) => !state.startsWith('Z'));
}

/** @param {number} parent */
export function childrenOf(parent) {
  return running()
    .filter((one) => one.parent === parent)
    .map(({ pid }) => pid);
}

/**
 * Kills at once; one that ended meanwhile is as good.
 *
 * @param {readonly number[]} pids
 */
export function killNow(pids) {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it ended by itself
    }
  }
}

/**
 * Waits until none of them runs.
 *
 * @param {readonly number[]} pids
 */
export async function allGone(pids) {
  while (running().some(({ pid }) => pids.includes(pid))) await pause(10);
}
