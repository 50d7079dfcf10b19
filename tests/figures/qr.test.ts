// @vitest-environment happy-dom
import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { rounds } from '../worlds/rounds.ts';
import { qrSvg } from '../../src/figures/qr.ts';

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

describe('a QR picture', () => {
  it('draws exactly the modules of the code, four quiet ones around them', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), fc.integer({ min: 4, max: 8 }), (text, quietModules) => {
        const svg = qrSvg(text, { label: 'QR', quietModules }).text;
        const { data } = encode(text, { ecc: 'M', border: 0 });
        const wanted = data.flatMap((row, y) =>
          row.flatMap((isDark, x) => (isDark ? [`${x + quietModules},${y + quietModules}`] : [])),
        );
        expect(darkModules(svg)).toEqual(new Set(wanted));
        expect(side(svg)).toBe(data.length + 2 * quietModules);
      }),
      { numRuns: rounds(10, 100) },
    );
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
