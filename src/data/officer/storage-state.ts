/** For the storage panel, in plain words there. */
export interface StorageState {
  readonly waitingActs: number;
  readonly isPersistent: boolean;
  /** Bytes; `null` where the browser does not tell. */
  readonly used: number | null;
  readonly room: number | null;
}
