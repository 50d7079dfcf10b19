import { correction, generate } from 'lean-qr';
import type { Markup } from '../markup/html.ts';
import { darkPath, drawnQr, type Modules, type QrOptions } from './qr-drawn.ts';

/** How much of a code may be dirty: M for what hangs on walls, L for what is shown once on a screen and is large. */
type Correction = 'L' | 'M';

/** The squares of a text's QR code, in whatever alphabets make it smallest. */
function qrModules(text: string, level: Correction = 'M'): Modules {
  const found = generate(text, { minCorrectionLevel: correction[level] });
  return { size: found.size, get: (x, y) => found.get(x, y) };
}

/**
 * A QR code as an SVG picture.
 *
 * @param text what the camera reads, an address as a rule
 * @throws RangeError when the quiet zone is narrower than four modules
 */
export function qrSvg(
  text: string,
  { correction: level, ...options }: QrOptions & { readonly correction?: Correction },
): Markup {
  return drawnQr(qrModules(text, level), options);
}

/** The dark modules of a QR code as one path, for a square of `side` modules with its quiet zone. */
export function qrPath(text: string, quietModules = 4): { readonly side: number; readonly path: string } {
  const modules = qrModules(text);
  return { side: modules.size + 2 * quietModules, path: darkPath(modules, quietModules) };
}
