import { correction, generate } from 'lean-qr';
import { inflateSync } from 'node:zlib';
import { decodeQR } from 'qr/decode.js';

/** A picture in memory: four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads a browser's screenshot: a PNG of eight bits a channel, not interlaced. */
export function pixelsOf(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (rows[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[(y - 1) * stride + x - channels] ?? 0);
      const added = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
      rows[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + added;
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    data.set(rows.subarray(at * channels, at * channels + 3), at * 4);
  return { width, height, data };
}

/** A piece of a picture. */
export function cut({ width, data }: Pixels, area: Area): Pixels {
  const [x, y, wide, high] = [area.x, area.y, area.width, area.height].map(Math.round) as unknown as Four;
  const piece = new Uint8Array(wide * high * 4);
  for (let row = 0; row < high; row += 1) {
    const from = ((y + row) * width + x) * 4;
    piece.set(data.subarray(from, from + wide * 4), row * wide * 4);
  }
  return { width: wide, height: high, data: piece };
}
type Four = readonly [number, number, number, number];

/** What a camera would read there. */
export function readQr(pixels: Pixels): string {
  return decodeQR(pixels, { timeLimit: 2_000 });
}

/** A film of one picture, as a browser's pretended camera shows it: black and white, in a frame of white. */
export function filmOf(dark: readonly (readonly boolean[])[]): Buffer {
  const [width, height, module] = [640, 480, 9];
  const luma = Buffer.alloc(width * height, 235);
  const start = (of: number): number => Math.floor((of - dark.length * module) / 2);
  dark.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return;
      for (let line = 0; line < module; line += 1) {
        const at = (start(height) + y * module + line) * width + start(width) + x * module;
        luma.fill(16, at, at + module);
      }
    }),
  );
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

/** The squares of an address' QR code, quiet ones around them. */
export function squaresOf(address: string): readonly (readonly boolean[])[] {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const across = Array.from({ length: code.size + 8 }, (_, index) => index - 4);
  return across.map((y) => across.map((x) => code.get(x, y)));
}

/** A film of what another phone's screen shows, held before a browser's pretended camera. */
export function filmOfScreen({ width: wide, height: high, data }: Pixels): Buffer {
  const [width, height] = [1_280, 960];
  const luma = Buffer.alloc(width * height, 90); // a room around the phone
  const [left, top] = [Math.floor((width - wide) / 2), Math.floor((height - high) / 2)];
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const at = (y * wide + x) * 4;
      const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      luma[(top + y) * width + left + x] = 16 + Math.round((grey / 255) * 219);
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as unknown as [
    number,
    number,
    number,
  ];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
