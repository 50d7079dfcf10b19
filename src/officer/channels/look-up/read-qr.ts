/** What a camera or a picture shows, or what can be drawn on a canvas. */
export type Seen = ImageBitmap | HTMLVideoElement;

/** Most pixels of a side that are looked at: enough for a code on a wall, and quick on a cheap phone. */
const mostPixels = 1_600;

interface Detector {
  detect(seen: Seen): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorMaker = new (how: { readonly formats: readonly string[] }) => Detector;

/**
 * Looks for a QR code; the device's own eyes first, else a decoder that is loaded when it is first needed.
 * @returns what it says; `null` when none is seen
 */
export async function qrIn(seen: Seen): Promise<string | null> {
  const found = await byDevice(seen);
  return found ?? byDecoder(seen);
}

/** @returns `null` also for a file that is no picture */
export async function qrInFile(file: Blob): Promise<string | null> {
  try {
    return await qrIn(await createImageBitmap(file));
  } catch {
    return null;
  }
}

async function byDevice(seen: Seen): Promise<string | null> {
  const { BarcodeDetector: Maker } = globalThis as { readonly BarcodeDetector?: DetectorMaker };
  if (Maker === undefined) return null;
  try {
    const codes = await new Maker({ formats: ['qr_code'] }).detect(seen);
    return codes[0]?.rawValue ?? null;
  } catch {
    return null; // some devices name the detector and have none
  }
}

async function byDecoder(seen: Seen): Promise<string | null> {
  const pixels = pixelsOf(seen);
  if (pixels === null) return null;
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR(pixels, { timeLimit: 1_000 }); // a large code on a slow device takes its time
  } catch {
    return null; // it throws where it sees none
  }
}

function pixelsOf(seen: Seen): ImageData | null {
  const [wide, high] = 'videoWidth' in seen ? [seen.videoWidth, seen.videoHeight] : [seen.width, seen.height];
  const scale = Math.min(1, mostPixels / Math.max(wide, high, 1));
  const [width, height] = [Math.floor(wide * scale), Math.floor(high * scale)];
  if (width < 1 || height < 1) return null;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.drawImage(seen, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
}
