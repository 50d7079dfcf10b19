import { html, ownMarkup, type Markup } from '../markup/html.ts';

export interface QrOptions {
  /** What the picture is, for those who cannot see it. */
  readonly label: string;
  /** Width and height of the picture in CSS pixels; it scales without loss. */
  readonly size?: number;
  /** The empty border, in modules; fewer than four and old cameras miss the code. */
  readonly quietModules?: number;
}

/** The squares of a QR code, dark or not; `size` on each side. */
export interface Modules {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/**
 * A QR code as an SVG picture: black on white whatever the theme, as cameras want it.
 *
 * @throws RangeError when the quiet zone is narrower than four modules
 * @see ISO/IEC 18004, quiet zone of 4 modules
 */
export function drawnQr(modules: Modules, { label, size = 240, quietModules = 4 }: QrOptions): Markup {
  if (quietModules < 4) throw new RangeError(`a QR code needs four quiet modules, got ${quietModules}`);
  const side = modules.size + 2 * quietModules;
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
    <path fill="#000" d="${ownMarkup(darkPath(modules, quietModules))}" />
  </svg>`;
}

/** The dark modules as one path, neighbours in a row joined so that no hair of light shows between them. */
export function darkPath({ size, get }: Modules, quietModules: number): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    let start = -1;
    for (let x = 0; x <= size; x += 1) {
      const isDark = x < size && get(x, y);
      if (isDark && start < 0) start = x;
      if (!isDark && start >= 0) {
        path += `M${start + quietModules} ${y + quietModules}h${x - start}v1h-${x - start}z`;
        start = -1;
      }
    }
  }
  return path;
}
