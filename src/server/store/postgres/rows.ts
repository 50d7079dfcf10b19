import { channelId, entryId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { LogEntry } from '../../../contracts/envelope.ts';
import type { UrnSheet } from '../log-store.ts';

/** An entry as it comes out of the database; null where SQL says null. */
export interface EntryRow {
  readonly header: string;
  readonly signature: string | null;
  readonly collector: string;
  readonly hash: string;
  readonly content: string | null;
}

/** A waiting sheet as it comes out of the database. */
export interface UrnRow {
  readonly id: string;
  readonly channel: string;
  readonly header: string;
  readonly content: string;
  readonly day: number;
  readonly late: boolean;
}

export function logEntryOf({ header, content, signature, collector, hash }: EntryRow): LogEntry {
  return { header, content, signature, collector, hash };
}

export function urnSheetOf({ id, channel, header, content, day, late }: UrnRow): UrnSheet {
  return { id: entryId(id), channel: channelId(channel), header, content, day: instant(day), late };
}
