import type { EntryId, OfficeId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import { readHeader } from '../../seal/reading.ts';
import { randomBytes, toBase64 } from '../../seal/basis/bytes.ts';
import { newEntryId } from '../../seal/basis/new-ids.ts';

/** A submission ready to be sent. */
export interface ReadyParcel {
  readonly id: EntryId;
  /** The JSON of its envelope; ASCII, so that its length is its size in bytes. */
  readonly body: string;
}

/** What parcels are made from: a truly sealed one, cut where its id and its receipt stand. */
export interface Mould {
  readonly office: OfficeId;
  readonly parts: readonly [string, string, string];
}

/**
 * Makes a mould of a sealed submission.
 * @throws Error when it is none, or not ASCII
 */
export function mouldOf(envelope: Envelope): Mould {
  const header = readHeader(envelope.header);
  if (!header.ok || header.value.kind !== 'submission') throw new Error('only a submission can be a mould');
  const { id, office, receipt } = header.value;
  const body = JSON.stringify(envelope);
  const [first, afterId] = cutAt(body, id);
  const [middle, last] = cutAt(afterId, receipt);
  if (/[^\x20-\x7e]/.test(body)) throw new Error('a sealed submission is ASCII');
  return { office, parts: [first, middle, last] };
}

/** Header members stand in the order of their names: the id comes before the receipt, and each stands once. */
function cutAt(text: string, mark: string): readonly [string, string] {
  const [before, after, ...more] = text.split(mark);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${mark} stands once`);
  return [before, after];
}

/** Another parcel of a mould: an id and a receipt of its own, all else the same; the collector cannot tell. */
function cast({ parts: [first, middle, last] }: Mould, now: Instant): ReadyParcel {
  const id = newEntryId(now);
  return { id, body: first + id + middle + toBase64(randomBytes(16)) + last };
}

/** Many of them. */
export function castMany(mould: Mould, count: number, now: Instant): readonly ReadyParcel[] {
  return Array.from({ length: count }, () => cast(mould, now));
}
