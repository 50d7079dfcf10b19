import { receiptId, type ReceiptId } from '../domain/basics/ids.ts';
import { toBase64, utf8, type Bytes } from './basis/bytes.ts';
import { derived } from './basis/kdf.ts';

/** What a receipt's secret gives: the id that finds the status, the key that opens it. */
export interface ReceiptKeys {
  readonly receipt: ReceiptId;
  readonly key: Bytes;
}

/** @param secret the 16 characters of the receipt's code, without the check character */
export async function receiptKeys(secret: string): Promise<ReceiptKeys> {
  const [id, key] = await Promise.all([
    derived(utf8(secret), 'receipt id', 16),
    derived(utf8(secret), 'receipt key', 32),
  ]);
  return { receipt: receiptId(toBase64(id)), key };
}
