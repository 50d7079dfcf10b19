import { encode } from 'uqr';
import { html, ownMarkup, type Markup } from '../markup/html.ts';

export interface QrOptions {
  /** What the picture is, for those who cannot see it. */
  readonly label: string;
  /** Width and height of the picture in CSS pixels; it scales without loss. */
  readonly size?: number;
  /** The empty border, in modules; fewer than four and old cameras miss the code. */
  readonly quietModules?: number;
  /** How much of it may be dirty: M for what hangs on walls, L for what is shown once on a screen and is large. */
  readonly correction?: 'L' | 'M';
}

/**
 * A QR code as an SVG picture: black on white whatever the theme, as cameras want it.
 *
 * @param text what the camera reads, an address as a rule
 * @throws RangeError when the quiet zone is narrower than four modules
 * @see ISO/IEC 18004, quiet zone of 4 modules
 */
export function qrSvg(
  text: string,
  { label, size = 240, quietModules = 4, correction = 'M' }: QrOptions,
): Markup {
  if (quietModules < 4) throw new RangeError(`a QR code needs four quiet modules, got ${quietModules}`);
  const { side, path } = qrPath(text, quietModules, correction);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="qr"
    role="img"
    aria-label="${label}"
    width="${size}"
    height="${size}"
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <title>${label}</title>
    <rect width="${side}" height="${side}" fill="#fff" />
    <path fill="#000" d="${ownMarkup(path)}" />
  </svg>`;
}

/** The dark modules of a QR code as one path, for a square of `side` modules with its quiet zone. */
export function qrPath(
  text: string,
  quietModules = 4,
  ecc: QrOptions['correction'] = 'M',
): { readonly side: number; readonly path: string } {
  const { data } = encode(text, { ecc, border: 0 });
  return {
    side: data.length + 2 * quietModules,
    path: data.map((row, y) => runs(row, { quietModules, y })).join(''),
  };
}

interface RowPlace {
  readonly quietModules: number;
  readonly y: number;
}

/** One row's dark modules as a path, neighbours joined so that no hair of light shows between them. */
function runs(row: readonly boolean[], { quietModules, y }: RowPlace): string {
  let path = '';
  let start = -1;
  for (let x = 0; x <= row.length; x += 1) {
    const isDark = row[x] ?? false;
    if (isDark && start < 0) start = x;
    if (!isDark && start >= 0) {
      path += `M${start + quietModules} ${y + quietModules}h${x - start}v1h-${x - start}z`;
      start = -1;
    }
  }
  return path;
}
