/** A case's states, from a citizen's hand to its end. */
export const caseStates = [
  'waiting',
  'accepted',
  'in-progress',
  'done',
  'declined',
  'passed-on',
  'withdrawn',
] as const;
export type CaseState = (typeof caseStates)[number];

const ends: readonly CaseState[] = ['done', 'declined', 'passed-on', 'withdrawn'];

/** Whether nothing more is owed to the citizen. */
export function isClosed(state: CaseState): boolean {
  return ends.includes(state);
}

const ways: Readonly<Record<CaseState, readonly CaseState[]>> = {
  waiting: ['accepted', 'declined', 'passed-on', 'withdrawn'],
  accepted: ['in-progress', 'done', 'declined', 'passed-on', 'withdrawn'],
  'in-progress': ['done', 'declined', 'passed-on', 'withdrawn'],
  done: ['in-progress'],
  declined: ['in-progress'],
  'passed-on': ['in-progress'],
  withdrawn: [],
};

/** The states a case may go to next; a closed case may be opened again, a withdrawn one not. */
export function nextStates(state: CaseState): readonly CaseState[] {
  return ways[state];
}

/** Whether a text names a state. */
export function isCaseState(text: string): text is CaseState {
  return (caseStates as readonly string[]).includes(text);
}
