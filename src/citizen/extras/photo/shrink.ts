import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { PlainFile } from '../taken/taking.ts';

/** Why a file does not become a picture here. */
export type PhotoProblem = 'no-picture' | 'heic' | 'unreadable';

const longestSide = 1_600;
const shortestSide = 200;
const mostBytes = 300_000;
const qualities = [0.82, 0.7, 0.58, 0.46] as const;
const type = 'image/jpeg';

/**
 * Draws a picture anew, small enough to travel: nothing of the file itself is kept, so neither position nor camera nor
 * time are in what comes out. It stands upright as it was taken.
 */
export async function shrunk(file: File): Promise<Result<PlainFile, PhotoProblem>> {
  const picture = await decoded(file);
  if (picture === null) return failed(reasonOf(file));
  for (let side = longestSide; side >= shortestSide; side = Math.round(side * 0.75)) {
    const canvas = drawn(picture, side);
    for (const quality of qualities) {
      const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
      if (jpeg === null) return failed('unreadable');
      if (jpeg.size <= mostBytes) return ok({ type, bytes: new Uint8Array(await jpeg.arrayBuffer()) });
    }
  }
  return failed('unreadable');
}

interface Picture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

async function decoded(file: File): Promise<Picture | null> {
  try {
    const source = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return { source, width: source.width, height: source.height };
  } catch {
    return byImage(file); // older browsers know no such orientation, and Apple's read HEIC in this way only
  }
}

async function byImage(file: File): Promise<Picture | null> {
  const url = URL.createObjectURL(file);
  try {
    const source = new Image();
    source.src = url;
    await source.decode();
    return { source, width: source.naturalWidth, height: source.naturalHeight };
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawn({ source, width, height }: Picture, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.fillStyle = 'white'; // a JPEG has no see-through parts: they would turn black
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function reasonOf({ type: said, name }: File): PhotoProblem {
  if (/hei[cf]/i.test(said) || /\.hei[cf]$/i.test(name)) return 'heic';
  return said.startsWith('image/') ? 'unreadable' : 'no-picture';
}
