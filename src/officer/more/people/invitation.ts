import { signal, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { PersonId } from '../../../domain/basics/ids.ts';
import type { Office } from '../../../data/officer/office.ts';
import type { Chance } from '../../desk/shell.tsx';

/** What a colleague's own device may be. */
export const invitableRoles = ['member', 'coordinator', 'admin'] as const;
export type InvitableRole = (typeof invitableRoles)[number];

export type InvitationState =
  | { readonly at: 'writing' | 'nameless' | 'making' }
  | { readonly at: 'made'; readonly fragment: string }
  | { readonly at: 'failed'; readonly problem: Problem };

/** An invitation while it is being made. */
export interface Invitation {
  readonly name: ReadonlySignal<string>;
  readonly post: ReadonlySignal<string>;
  readonly role: ReadonlySignal<InvitableRole>;
  readonly state: ReadonlySignal<InvitationState>;
  writeName(written: string): void;
  writePost(written: string): void;
  chooseRole(code: string): void;
  make(): Promise<void>;
  again(): void;
}

/** Begins an invitation; the person is noted once, however often making it is tried. */
export function makeInvitation(office: Office, chance: Chance): Invitation {
  const name = signal('');
  const post = signal('');
  const role = signal<InvitableRole>('member');
  const state = signal<InvitationState>({ at: 'writing' });
  let noted: { readonly person: PersonId; readonly as: string } | null = null;

  async function note(): Promise<Problem | null> {
    const as = `${name.value.trim()}\n${post.value.trim()}`;
    if (noted?.as === as) return null;
    const person = noted?.person ?? chance.personId();
    const set = { name: name.value.trim(), post: post.value.trim() };
    const kept = await office.edit([{ table: 'people', row: person, set, steps: [], add: [] }]);
    if (!kept.ok) return kept.problem;
    noted = { person, as };
    return null;
  }

  return {
    name,
    post,
    role,
    state,
    writeName(written) {
      name.value = written;
    },
    writePost(written) {
      post.value = written;
    },
    chooseRole(code) {
      role.value = invitableRoles.find((one) => one === code) ?? 'member';
    },
    async make() {
      if (state.value.at === 'making') return;
      if (name.value.trim() === '') {
        state.value = { at: 'nameless' };
        return;
      }
      state.value = { at: 'making' };
      const problem = await note();
      if (problem !== null || noted === null) {
        state.value = { at: 'failed', problem: problem ?? 'malformed' };
        return;
      }
      const made = await office.invite({ person: noted.person, role: role.value, uses: 1, days: 1 });
      state.value = made.ok ? { at: 'made', fragment: made.value } : { at: 'failed', problem: made.problem };
    },
    again() {
      noted = null;
      name.value = '';
      post.value = '';
      state.value = { at: 'writing' };
    },
  };
}
