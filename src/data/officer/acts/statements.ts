import type { OfficeId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Json } from '../../../domain/basics/json.ts';
import type { Statement } from '../../../contracts/authority.ts';
import type { Envelope } from '../../../contracts/envelope.ts';
import type { Place, Signer } from '../../../contracts/header.ts';
import { enveloped } from '../../../seal/entries.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';

/** Who states something, and after what. */
export interface Stating {
  readonly office: OfficeId;
  readonly signer: Signer;
  readonly signKey: CryptoKey;
  readonly seen: Place | null;
  readonly now: Instant;
}

/** Signs a statement. */
export function stated(
  statement: Statement,
  { office, signer, signKey, seen, now }: Stating,
): Promise<Envelope> {
  const header = { kind: 'authority', office, id: newEntryId(now), signer, seen } as const;
  return enveloped(header, statement as unknown as Json, signKey);
}
