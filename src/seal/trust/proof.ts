import type { ChannelId, EntryId } from '../../domain/basics/ids.ts';
import type { Signer } from '../../contracts/header.ts';
import type { Authority, RingCard } from './authority.ts';
import { readersOf, ringCardsOf } from './readers.ts';

/** The statements, by entry, that prove a channel to whoever pins the root; in any order. `null` for an unknown channel. */
export function proofOfChannel(authority: Authority, channel: ChannelId): ReadonlySet<EntryId> | null {
  const newest = authority.channels.get(channel)?.at(-1);
  if (newest === undefined) return null;
  const entries = proofOfOffice(authority);
  entries.add(newest.entry);
  addSigner(authority, newest.signer, entries);
  for (const card of ringCardsOf(authority, newest.definition.ring)) addCard(authority, card, entries);
  for (const { card } of readersOf(authority, newest.definition.ring)) addCard(authority, card, entries);
  return entries;
}

function addCard(
  authority: Authority,
  { entry, signer }: Pick<RingCard, 'entry' | 'signer'>,
  entries: Set<EntryId>,
): void {
  entries.add(entry);
  addSigner(authority, signer, entries);
}

/** The statements that prove who an office is and, with them, which device may speak for it. */
export function proofOfOffice(authority: Authority): Set<EntryId> {
  const entries = new Set<EntryId>();
  if (authority.root !== null) entries.add(authority.root.entry);
  if (authority.profile !== null) {
    entries.add(authority.profile.entry);
    addSigner(authority, authority.profile.signer, entries);
  }
  return entries;
}

/** Adds the statements that lead from a signer up to the root. */
export function addSigner(authority: Authority, signer: Signer, entries: Set<EntryId>): void {
  const above =
    signer.by === 'device'
      ? authority.devices.get(signer.device)
      : signer.by === 'invitation'
        ? authority.invitations.get(signer.invitation)
        : undefined;
  if (above === undefined || entries.has(above.entry)) return;
  entries.add(above.entry);
  addSigner(authority, above.signer, entries);
}
