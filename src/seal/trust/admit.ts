import type { Result } from '../../domain/basics/result.ts';
import type { Fingerprint, OfficeId } from '../../domain/basics/ids.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { Authority } from './authority.ts';
import { wholeReading } from './statements.ts';
import { provenWith, takenIn, type Given } from './taking-in.ts';

/** `takenIn` as the collector and officers' devices do it: read strictly, whole. */
export function admit(
  authority: Authority,
  envelope: Envelope,
  given: Given,
): Promise<Result<Authority, Problem>> {
  return takenIn(authority, envelope, { ...given, reading: wholeReading });
}

/**
 * `provenWith` as officers' devices do it: read strictly, whole.
 *
 * @param pinned the fingerprint from the QR; `null` for a typed address, which pins whatever root it meets
 */
export function provenBy(
  office: OfficeId,
  statements: readonly Envelope[],
  pinned: Fingerprint | null,
): Promise<Result<Authority, Problem>> {
  return provenWith(wholeReading, { office, statements, pinned });
}
