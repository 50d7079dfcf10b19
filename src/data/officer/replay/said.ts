import type { EntryId } from '../../../domain/basics/ids.ts';
import { isCaseState, nextStates } from '../../../domain/channels/case-life.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import { valueOf, type Row } from '../../../domain/log/row.ts';
import type { Message } from '../../../contracts/sealed.ts';

interface Said {
  /** `null` where the words cannot be read here. */
  readonly text: string | null;
  readonly act: Message['act'];
}

/** What a citizen's later word does to a case: it stands among its words, and a withdrawal ends what is not at an end. */
export function saidEdit(row: Row, item: EntryId, { text, act }: Said): Edit {
  const add = [{ list: 'messages', item, value: { text, act } }];
  const from = valueOf(row, 'state');
  const mayEnd = typeof from === 'string' && isCaseState(from) && nextStates(from).includes('withdrawn');
  const steps = act === 'withdraw' && mayEnd ? [{ field: 'state', from, to: 'withdrawn' }] : [];
  return { table: 'cases', row: row.row, set: {}, steps, add };
}
