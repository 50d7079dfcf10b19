import { Dexie } from 'dexie';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';

/** Why the browser did not keep something; `null` when the error is not about keeping. */
export function storageProblem(error: unknown): Problem | null {
  const names = namesOf(error, 0);
  if (names.includes('QuotaExceededError')) return 'storage-full';
  const isDatabase =
    error instanceof Dexie.DexieError ||
    (typeof DOMException !== 'undefined' && error instanceof DOMException);
  return isDatabase ? 'storage-refused' : null;
}

// Dexie wraps the browser's own error, sometimes twice.
function namesOf(error: unknown, depth: number): readonly string[] {
  if (depth > 3 || typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [typeof name === 'string' ? name : '', ...namesOf(inner, depth + 1)];
}

/**
 * Does something with the database.
 * @returns 'storage-full' or 'storage-refused' when the browser did not keep it
 */
export async function keeping<Value>(act: () => Promise<Value>): Promise<Result<Value, Problem>> {
  try {
    return ok(await act());
  } catch (error) {
    const problem = storageProblem(error);
    if (problem === null) throw error;
    return failed(problem);
  }
}
