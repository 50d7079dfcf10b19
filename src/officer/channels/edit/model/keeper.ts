import type { Result } from '../../../../domain/basics/result.ts';
import type { Problem } from '../../../../contracts/problems/problems.ts';

/**
 * Keeps what changes with every letter: one writing at a time, and of what came meanwhile only the last.
 *
 * @param write keeps one
 * @param onProblem told when it was not kept
 */
export function keeper<Value>(
  write: (value: Value) => Promise<Result<null, Problem>>,
  onProblem: (problem: Problem) => void,
): (value: Value) => void {
  let next: { readonly value: Value } | null = null;
  let isWriting = false;
  async function writeAll(): Promise<void> {
    isWriting = true;
    while (next !== null) {
      const { value } = next;
      next = null;
      const kept = await write(value);
      if (!kept.ok) onProblem(kept.problem);
    }
    isWriting = false;
  }
  return (value) => {
    next = { value };
    if (!isWriting) void writeAll();
  };
}
