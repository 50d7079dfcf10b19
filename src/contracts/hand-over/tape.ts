/** Where bytes are written one after the other; what cannot be written spoils the whole. */
export interface Pen {
  readonly bytes: number[];
  isSpoiled: boolean;
}

/** Where bytes are read one after the other; past the end it reads zeros and is spoiled. */
export interface Eye {
  readonly bytes: Uint8Array;
  at: number;
  isSpoiled: boolean;
}

export function newPen(): Pen {
  return { bytes: [], isSpoiled: false };
}

export function eyeOn(bytes: Uint8Array): Eye {
  return { bytes, at: 0, isSpoiled: false };
}

/** The next so many bytes. */
export function taken(eye: Eye, count: number): Uint8Array {
  const found = eye.bytes.subarray(eye.at, eye.at + count);
  eye.at += count;
  if (found.length === count) return found;
  eye.isSpoiled = true;
  return new Uint8Array(count);
}

/** How many bytes are left. */
export function left({ bytes, at }: Eye): number {
  return Math.max(0, bytes.length - at);
}
