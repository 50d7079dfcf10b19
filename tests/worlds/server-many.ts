import type { Envelope } from '../../src/contracts/envelope.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { randomBytes, toBase64 } from '../../src/seal/basis/bytes.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { morning } from './keys.ts';
import { aSubmission, type Settled } from './server-office.ts';

/**
 * Many submissions, all different, quickly: one is sealed, and each copy gets an id and a receipt of its own. No device
 * could open them, which a collector cannot tell.
 *
 * @param what stands inside, for their size
 */
export async function manySubmissions(
  settled: Settled,
  count: number,
  what?: string,
): Promise<readonly Envelope[]> {
  const one = await aSubmission(settled, what === undefined ? {} : { what });
  const header = JSON.parse(one.header) as Record<string, Json>;
  return Array.from({ length: count }, () => ({
    ...one,
    header: canonical({ ...header, id: newEntryId(morning), receipt: toBase64(randomBytes(16)) }),
  }));
}
