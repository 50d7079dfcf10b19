import { workText } from '../../../contracts/citizen/work.ts';

/** Tries between two breaths: some 30 ms on a slow phone. */
const atOnce = 1_000;
/** More than this is not asked by a collector that wants an answer. */
const mostTries = 2 ** 20;

/**
 * Does the work that a flooded collector asks for, by trying, and lets the page breathe meanwhile.
 * @returns what to send along; `null` when the task has no solution that could be found here
 */
export async function solve(id: string, task: string): Promise<string | null> {
  const [until = '', below = '', target = ''] = task.split('.');
  const encoder = new TextEncoder();
  for (let first = 0; first < Math.min(Number(below), mostTries); first += atOnce) {
    const tries = Array.from({ length: atOnce }, (_, next) =>
      crypto.subtle.digest('SHA-256', encoder.encode(workText(id, until, first + next))),
    );
    const found = (await Promise.all(tries)).findIndex((digest) => base64(digest) === target);
    if (found >= 0) return `${until}.${first + found}`;
    // A browser may answer all of them without letting anything else run.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}

function base64(digest: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
