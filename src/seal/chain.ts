import * as v from 'valibot';
import type { OfficeId } from '../domain/basics/ids.ts';
import { fromCanonical } from '../contracts/canonical.ts';
import type { LogEntry } from '../contracts/envelope.ts';
import { collectorHeaderSchema, type CollectorHeader, type Place } from '../contracts/header.ts';
import { fromBase64, hashText, joined, utf8 } from './basis/bytes.ts';

/** The place before an office's first entry. */
export async function beginning(office: OfficeId): Promise<Place> {
  return { seq: 0, hash: await hashText(utf8(`prongsai log 1\n${office}`)) };
}

/** The hash of an entry: over the one before it and both its headers, so neither can be changed, dropped or moved. */
export async function linkHash(
  previous: string,
  entry: Pick<LogEntry, 'header' | 'signature' | 'collector'>,
): Promise<string> {
  const text = `${entry.header}\n${entry.signature ?? ''}\n${entry.collector}`;
  return hashText(joined(fromBase64(previous), utf8(text)));
}

/** The collector's part of an entry; `null` when malformed. */
export function readCollectorHeader(text: string): CollectorHeader | null {
  const parsed = v.safeParse(collectorHeaderSchema, fromCanonical(text));
  return parsed.success ? parsed.output : null;
}

/** @returns the place after this entry; `null` when it is not the next one of this log */
export async function follow(place: Place, entry: LogEntry): Promise<Place | null> {
  const collector = readCollectorHeader(entry.collector);
  if (collector === null || collector.seq !== place.seq + 1) return null;
  const hash = await linkHash(place.hash, entry);
  return hash === entry.hash ? { seq: collector.seq, hash } : null;
}
