import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { Parcel } from '../../data/citizen/kept/records.ts';
import { askProof } from '../../data/citizen/road/proofs.ts';
import { proveForReaders } from '../../data/citizen/sealed/prove-readers.ts';
import { sealPlain } from '../../data/citizen/sealed/seal-answers.ts';
import type { Kept } from '../form/send.ts';
import type { CitizenRoom } from '../room.ts';

/** After a conflict: the same words under a new id that names the one that was taken. The receipt stays. */
export async function sealedAnew(
  room: CitizenRoom,
  parcel: Parcel,
  proof?: ChannelProof,
): Promise<Result<Kept, Problem>> {
  const matter = (await room.keeping.matters()).find(({ id }) => id === parcel.id);
  if (parcel.plain === null || matter === undefined) return failed('malformed');
  const asked = proof === undefined ? await askProof(parcel.channel, room.line) : ok(proof);
  if (!asked.ok) return asked;
  const { root: pinned, readers = [] } = matter;
  const proven = await proveForReaders(asked.value, parcel.channel, { pinned, readers });
  if (!proven.ok) return proven;
  const sealed = await sealPlain(proven.value, parcel.plain, {
    secret: matter.secret,
    now: room.now(),
    replaces: parcel.id,
  });
  if (!sealed.ok) return sealed;
  const { parcel: next, matter: nextMatter } = sealed.value;
  const files = (await room.keeping.files(parcel.id)).map((file) => ({ ...file, of: next.id }));
  const storage = await room.keeping.change({
    files,
    filesGoneOf: [parcel.id],
    parcels: [next],
    matters: nextMatter === null ? [] : [nextMatter],
    parcelsGone: [parcel.id],
    mattersGone: [parcel.id],
  });
  return ok({ parcel: next, matter: nextMatter, storage });
}
