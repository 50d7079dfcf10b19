import { signal, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { FoundingPlan } from '../../data/officer/office.ts';
import type { OfficeId } from '../../domain/basics/ids.ts';
import type { OfficeGate } from '../../data/officer/gate.ts';

/** Where a set-up stands. */
export type SetUpState =
  | { readonly at: 'checking' }
  /** `null` when the address carries no token. */
  | { readonly at: 'refused'; readonly problem: Problem | null }
  | { readonly at: 'choosing'; readonly problem: Problem | null }
  | { readonly at: 'describing'; readonly problem: Problem | null }
  | { readonly at: 'founding' };

export interface SetUpWay {
  readonly state: ReadonlySignal<SetUpState>;
  /** Whether there is no secure public address yet; `null` while nobody has said. */
  readonly isTrial: ReadonlySignal<boolean | null>;
  check(): Promise<void>;
  choose(): void;
  describe(): void;
  /** @returns the office; `null` when it was not founded, which the state explains */
  found(plan: FoundingPlan): Promise<OfficeId | null>;
}

/** The set-up by one token; nothing is used up before an office stands. */
export function makeSetUp(gate: OfficeGate, token: string): SetUpWay {
  const state = signal<SetUpState>({ at: 'checking' });
  const isTrial = signal<boolean | null>(null);
  return {
    state,
    isTrial,
    async check() {
      if (token === '') {
        state.value = { at: 'refused', problem: null };
        return;
      }
      state.value = { at: 'checking' };
      const [checked, host] = await Promise.all([gate.checkToken(token), gate.host()]);
      isTrial.value = host.ok ? host.value.publicUrl === null : null;
      state.value = checked.ok
        ? { at: 'choosing', problem: null }
        : { at: 'refused', problem: checked.problem };
    },
    choose() {
      state.value = { at: 'choosing', problem: null };
    },
    describe() {
      state.value = { at: 'describing', problem: null };
    },
    async found(plan) {
      const before = state.value.at === 'describing' ? 'describing' : 'choosing';
      state.value = { at: 'founding' };
      const founded = await gate.setUpOffice(token, plan);
      if (founded.ok) return founded.value;
      state.value = { at: before, problem: founded.problem };
      return null;
    },
  };
}
