import { correction, generate } from 'lean-qr/nano';
import type { Markup } from '../markup/html.ts';
import { drawnQr, type QrOptions } from './qr-drawn.ts';

/** A QR code for a screen: by the smallest encoder, because every citizen's phone keeps it; walls get `qr.ts`. */
export function screenQrSvg(text: string, options: QrOptions): Markup {
  const found = generate(text, { minCorrectionLevel: correction.M });
  return drawnQr({ size: found.size, get: (x, y) => found.get(x, y) }, options);
}
