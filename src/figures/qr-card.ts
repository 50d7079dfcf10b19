import { html, ownMarkup, type Markup } from '../markup/html.ts';
import { qrPath } from './qr.ts';

/** What stands on a picture to be sent on, such as in LINE. */
export interface QrCardWords {
  readonly officeName: string;
  readonly title: string;
  /** The short address for those who type it. */
  readonly address: string;
  /** Date and version. */
  readonly imprint: string;
  /** "ตัวอย่าง" while it must not be handed out; `null` once it may. */
  readonly stamp: string | null;
}

export interface CardLine {
  readonly text: string;
  /** Of its middle, and of its foot. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** A picture laid out once, drawn as SVG or on a canvas: both show the same. In pixels; black on white. */
export interface QrCard {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
  readonly code: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly modules: number;
    readonly path: string;
  };
}

const width = 1_600;
const margin = 120;
const mostCode = 1_120;

/**
 * Lays out a QR with its words.
 * @param text what the camera reads
 */
export function qrCard(text: string, words: QrCardWords): QrCard {
  const { side, path } = qrPath(text);
  const lines: CardLine[] = [];
  let y = margin;
  const write = (said: string, size: number, isBold = false): void => {
    for (const line of wrapped(said, Math.floor((width - 2 * margin) / (0.58 * size)))) {
      y += Math.round(1.45 * size);
      lines.push({ text: line, x: width / 2, y, size, isBold });
    }
  };
  if (words.stamp !== null) write(words.stamp, 64, true);
  write(words.officeName, 52);
  write(words.title, 92, true);
  // Whole pixels a module, so that no edge is grey.
  const size = side * Math.floor(mostCode / side);
  const code = { x: Math.floor((width - size) / 2), y: y + 40, size, modules: side, path };
  y = code.y + size;
  write(words.address, 60, true);
  write(words.imprint, 40);
  return { width, height: y + margin, lines, code };
}

/** The picture as an SVG file. */
export function qrCardSvg({ width: wide, height, lines, code }: QrCard): Markup {
  const scale = code.size / code.modules;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${wide}"
    height="${height}"
    viewBox="0 0 ${wide} ${height}"
  >
    <rect width="${wide}" height="${height}" fill="#fff" />
    <path
      fill="#000"
      shape-rendering="crispEdges"
      transform="translate(${code.x} ${code.y}) scale(${scale})"
      d="${ownMarkup(code.path)}"
    />
    ${lines.map(
      ({ text, x, y, size, isBold }) =>
        html`<text x="${x}" y="${y}" font-size="${size}" font-weight="${isBold ? 700 : 400}" font-family="${cardFont}" text-anchor="middle" fill="#000">${text}</text>`,
    )}
  </svg>`;
}

/** Letters of the picture: those that the device has. */
export const cardFont = 'Sarabun, Noto Sans Thai, Thonburi, Leelawadee UI, sans-serif';

/** Cut between words, and inside of one only where it fills a line by itself. Marks above and below take no room. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text)) {
    for (const piece of roomOf(segment) > most ? letters(segment) : [segment]) {
      const line = lines.at(-1) ?? '';
      if (roomOf(line + piece) <= most) lines[lines.length - 1] = line + piece;
      else lines.push(piece);
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const letters = (text: string): readonly string[] =>
  [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

const roomOf = (text: string): number => text.replace(/\p{M}/gu, '').length;
