import { signal, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { Kept } from '../../data/officer/office.ts';

/** What was done, and the act that takes it back where there is one. */
export interface Done {
  readonly label: string;
  readonly undo?: { readonly label: string; readonly act: () => Promise<Kept>; readonly undone: string };
}

export interface Notices {
  readonly done: ReadonlySignal<Done | null>;
  readonly problem: ReadonlySignal<Problem | null>;
  /** Does an act and says what came of it. @returns whether it was kept on this device */
  keep(act: Promise<Kept>, done: Done): Promise<boolean>;
  say(done: Done): void;
  tell(problem: Problem): void;
  clear(): void;
  clearProblem(): void;
}

/** @param afterAct called after each act that was kept */
export function makeNotices(afterAct: () => void): Notices {
  const done = signal<Done | null>(null);
  const problem = signal<Problem | null>(null);
  return {
    done,
    problem,
    async keep(act, said) {
      const kept = await act;
      if (kept.ok) {
        done.value = said;
        problem.value = null;
        afterAct();
      } else {
        done.value = null;
        problem.value = kept.problem;
      }
      return kept.ok;
    },
    say(said) {
      done.value = said;
    },
    tell(found) {
      problem.value = found;
    },
    clear() {
      done.value = null;
    },
    clearProblem() {
      problem.value = null;
    },
  };
}
