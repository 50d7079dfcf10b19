/** Why rows cannot be taken for a collector's. */
export type FaultKind =
  /** No archive of ours. */
  | 'no-archive'
  /** Written by a newer version of this program. */
  | 'newer'
  /** The file was cut or altered. */
  | 'damaged'
  /** The log of an office does not hold together. */
  | 'broken-log';

/**
 * Rows that are not what they should be. Thrown, though it may be expected: it has to break off a stream, and with it
 * the transaction that the stream fills.
 */
export class ArchiveFault extends Error {
  readonly kind: FaultKind;
  /** Where it was found, for whoever looks for the cause. */
  readonly where: string;

  constructor(kind: FaultKind, where: string, options?: ErrorOptions) {
    super(`${kind}: ${where}`, options);
    this.kind = kind;
    this.where = where;
  }
}
