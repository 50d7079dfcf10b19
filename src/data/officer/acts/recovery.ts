import { tidyCode } from '../../../domain/basics/crockford.ts';
import { fromBase64, toBase64, type Bytes } from '../../../seal/basis/bytes.ts';
import { openText, sealText } from '../../../seal/basis/aes.ts';
import { recoverySheet } from '../../../seal/basis/secrets.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredKeys } from '../store/records.ts';

const bound = 'recovery seed';

/** The seed as it waits to be printed: under a key that cannot leave this machine. */
export async function waitingSeed(seed: Bytes): Promise<StoredKeys> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { name: 'recovery', key, seed: await sealText(key, toBase64(seed), bound) };
}

/** The groups of the recovery sheet; `null` once they were confirmed, or on a device that never had them. */
export async function waitingSheet(db: OfficeDatabase): Promise<readonly string[] | null> {
  const kept = await db.keys.get('recovery');
  if (kept === undefined || !('seed' in kept)) return null;
  const text = await openText(kept.key, kept.seed, bound);
  return text === null ? null : recoverySheet(fromBase64(text));
}

/**
 * Whether a group typed back is the one on the sheet; then the seed leaves this device.
 * @param position of the group, from 0
 */
export async function confirmedSheet(db: OfficeDatabase, position: number, group: string): Promise<boolean> {
  const expected = (await waitingSheet(db))?.[position];
  if (expected === undefined || tidyCode(group) !== expected) return false;
  await db.keys.delete('recovery');
  return true;
}
