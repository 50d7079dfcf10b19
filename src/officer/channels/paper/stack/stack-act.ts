import { dayOf } from '../../../../domain/calendar/bangkok.ts';
import type { ChannelId } from '../../../../domain/basics/ids.ts';
import type { StackDraft } from '../../../../domain/channels/paper/stack.ts';
import { shuffledSum } from '../../../../domain/channels/paper/stack-sum.ts';
import { fieldsOfPaperStack } from '../../../../domain/ita/rows/paper-stack-row.ts';
import type { Kept, Office } from '../../../../data/officer/office.ts';

/** A finished stack's two acts. */
export interface StackAct {
  readonly keep: () => Promise<Kept>;
  readonly withdraw: () => Promise<Kept>;
}

/** @param below chance, for the order of free words */
export function stackAct(
  office: Office,
  channel: ChannelId,
  { draft, below }: { readonly draft: StackDraft; readonly below: (end: number) => number },
): StackAct {
  const at = office.now();
  const { person, device } = office.me;
  // No two acts of one device share a moment, so the name is nobody else's.
  const id = `${channel}-${at}-${device}`;
  const stack = {
    id,
    channel,
    version: draft.version,
    day: dayOf(at),
    sum: shuffledSum(draft.sum, below),
    by: person,
    at,
    isWithdrawn: false,
  };
  return {
    keep: () =>
      office.edit([{ table: 'paper-stacks', row: id, set: fieldsOfPaperStack(stack), steps: [], add: [] }]),
    withdraw: () => setWithdrawn(office, id, true),
  };
}

/** Takes a stack out of the counts, or brings it back. */
export function setWithdrawn(office: Office, id: string, isWithdrawn: boolean): Promise<Kept> {
  return office.edit([{ table: 'paper-stacks', row: id, set: { isWithdrawn }, steps: [], add: [] }]);
}
