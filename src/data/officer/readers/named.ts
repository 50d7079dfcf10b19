import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import type { NamedReader } from './desk.ts';
import { ownRing } from '../../../seal/trust/readers.ts';
import { readStatement } from '../../../seal/trust/statements.ts';
import { asAdmin, keptStatement } from '../acts/channel-acts.ts';

/** Names a reader of what is delicate, signed by this admin's device. @returns 'not-allowed' for others */
export function keptReader(core: Core, { person, post, reads }: Omit<NamedReader, 'isReady'>): Promise<Kept> {
  return asAdmin(core, () => keptStatement(core, { statement: 'reader', person, post, reads: [...reads] }));
}

/** Readers in the order in which they were first named, with what waits on this device. */
export async function namedReaders({ db }: Core): Promise<readonly NamedReader[]> {
  const [authority, waiting] = await Promise.all([
    db.read('authority'),
    db.pending.orderBy('position').toArray(),
  ]);
  if (authority === null) return [];
  const named = new Map([...authority.readers].map(([person, { post, reads }]) => [person, { post, reads }]));
  for (const { envelope } of waiting) {
    const statement = readStatement(envelope.content);
    if (statement?.statement === 'reader') named.set(statement.person, statement);
  }
  return [...named].map(([person, { post, reads }]) => ({
    person,
    post,
    reads,
    isReady: ownRing(authority, person) !== null,
  }));
}
