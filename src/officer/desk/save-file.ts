/** A file to hand over to whoever uses this device. */
export interface FileToSave {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser's downloads; works in the installed app and without a line. */
export function saveFile({ name, type, content }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
