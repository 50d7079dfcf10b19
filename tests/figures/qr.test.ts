// @vitest-environment happy-dom
import fc from 'fast-check';
import decodeQr from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { rounds } from '../worlds/rounds.ts';
import { qrSvg } from '../../src/figures/qr.ts';
import { screenQrSvg } from '../../src/figures/screen-qr.ts';

const address = 'https://example.go.th/c/7K3M9QX2TB#A1B2C3D4E5F6G7H8';

/** The dark modules the picture draws, read from its path, as "x,y". */
function darkModules(svg: string): Set<string> {
  const path = / d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step},${y}`);
  }
  return dark;
}

function side(svg: string): number {
  return Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
}

/** What a decoder reads of the picture, six points a module. */
function readBack(svg: string): string {
  const dark = darkModules(svg);
  const width = side(svg) * 6;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1)
      if (dark.has(`${Math.floor(x / 6)},${Math.floor(y / 6)}`))
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return decodeQr({ width, height: width, data });
}

describe('a QR picture', () => {
  it.each([
    ['on a wall', qrSvg],
    ['on a screen', screenQrSvg],
  ])('%s is read back by a decoder, four quiet modules around it', (_where, draw) => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), fc.integer({ min: 4, max: 8 }), (text, quietModules) => {
        expect(readBack(draw(text, { label: 'QR', quietModules }).text)).toBe(text);
      }),
      { numRuns: rounds(10, 100) },
    );
  });

  it('of Thai words reads back as they were written', () => {
    for (const draw of [qrSvg, screenQrSvg])
      expect(readBack(draw('ไฟดับหน้าวัด ๑๒', { label: 'QR' }).text)).toBe('ไฟดับหน้าวัด ๑๒');
  });

  it('has its three finder corners in place', () => {
    const svg = qrSvg(address, { label: 'QR' }).text;
    const dark = darkModules(svg);
    const last = side(svg) - 5;
    const corners = [
      [4, 4],
      [last - 6, 4],
      [4, last - 6],
    ];
    for (const [x = 0, y = 0] of corners) {
      expect([dark.has(`${x},${y}`), dark.has(`${x + 1},${y + 1}`), dark.has(`${x + 3},${y + 3}`)]).toEqual([
        true,
        false,
        true,
      ]);
    }
  });

  it('is black on white in every theme and carries no inline style', () => {
    const svg = qrSvg(address, { label: 'QR' }).text;
    expect(svg).toContain('fill="#fff"');
    expect(svg).toContain('fill="#000"');
    expect(svg).not.toContain('style=');
  });

  it('says what it is, whatever the words are', () => {
    const place = document.createElement('div');
    place.innerHTML = qrSvg(address, { label: 'ช่องทาง "ไฟฟ้า" <1>' }).text;
    const picture = place.querySelector('svg');
    expect([picture?.getAttribute('role'), picture?.getAttribute('aria-label')]).toEqual([
      'img',
      'ช่องทาง "ไฟฟ้า" <1>',
    ]);
  });

  it('refuses a quiet zone that old cameras would miss', () => {
    expect(() => qrSvg(address, { label: 'QR', quietModules: 3 })).toThrow(RangeError);
  });
});
