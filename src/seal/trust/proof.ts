import type { ChannelId, EntryId } from '../../domain/basics/ids.ts';
import type { Signer } from '../../contracts/header.ts';
import { newestRing, type Authority } from './authority.ts';

/** The statements, by entry, that prove a channel to whoever pins the root; in any order. `null` for an unknown channel. */
export function proofOfChannel(authority: Authority, channel: ChannelId): ReadonlySet<EntryId> | null {
  const newest = authority.channels.get(channel)?.at(-1);
  if (newest === undefined) return null;
  const entries = proofOfOffice(authority);
  entries.add(newest.entry);
  addSigner(authority, newest.signer, entries);
  for (const ring of ringsOf(authority, newest.definition.ring)) {
    const card = newestRing(authority, ring);
    if (card === null) continue;
    entries.add(card.entry);
    addSigner(authority, card.signer, entries);
  }
  return entries;
}

/** The rings that a channel's ring name stands for: itself, or every reader's own for `integrity`. */
export function ringsOf(authority: Authority, name: string): readonly string[] {
  if (name !== 'integrity') return [name];
  return [...new Set(Array.from(authority.rings.values(), (card) => card.ring as string))].filter((ring) =>
    ring.startsWith('integrity:'),
  );
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
