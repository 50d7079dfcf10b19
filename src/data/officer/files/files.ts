import type { EntryId, PersonId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { ActMark, Kept } from '../office.ts';

export type FileKind = 'picture' | 'sound' | 'other';

/** A picture or a recording of a case; answers name it by its id. */
export interface CaseFile {
  readonly id: EntryId;
  /** 'other': of a type that is not shown. */
  readonly kind: FileKind;
  /** Of a delicate case those who read it, and may erase it; absent for every other. */
  readonly readers?: readonly PersonId[];
  /** Erased alone, with the office's reason where this device may read it; `null` while it is there. */
  readonly erased: {
    readonly by: PersonId | null;
    readonly at: Instant;
    readonly reason: string | null;
    readonly mark: ActMark;
  } | null;
  /** What an officer has typed of what is said in it. */
  readonly transcript: {
    readonly text: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly mark: ActMark;
  } | null;
}

/** A picture or a recording as it was taken. */
export interface OpenedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What stands in a case's history of its pictures and recordings. */
export type FileEvent = 'file-erased' | 'typed-up';

/** The pictures and recordings of an office's cases, as screens see them. */
export interface CaseFiles {
  /**
   * Opens one of a case; its sealed bytes are kept on this device from then on.
   * @returns 'unknown-blob' when it has not arrived yet, 'erased', 'cannot-open', or why the line failed
   */
  open(id: EntryId, file: EntryId): Promise<Result<OpenedFile, Problem>>;
  /** Keeps what an officer has heard in a recording, for colleagues only. */
  typeUp(id: EntryId, file: EntryId, text: string): Promise<Kept>;
  /** Erases one for good, here, at the collector and on every device; admins, of delicate cases their readers. */
  erase(id: EntryId, file: EntryId, reason: string): Promise<Kept>;
}
