import { describe, expect, it } from 'vitest';
import { sketchMap, type SketchMapDrawing } from '../../src/figures/sketch-map.ts';

function drawing(changed: Partial<SketchMapDrawing> = {}): SketchMapDrawing {
  return {
    title: 'แผนที่ร่าง',
    places: [
      { x: 0.3, y: 0.4, label: 'หนองบัว', isChosen: false },
      { x: 0.7, y: 0.6, label: 'โคกสูง', isChosen: true },
    ],
    pin: null,
    scale: { share: 0.25, label: '500 ม.' },
    north: 'น',
    ...changed,
  };
}
const namesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/<text[^>]*>([^<]*)</g), ([, name = '']) => name);

describe('a sketch map', () => {
  it('names the places, north and the scale, and says what it is', () => {
    const { text } = sketchMap(drawing());
    expect(new Set(namesIn(text))).toEqual(new Set(['500 ม.', 'น', 'หนองบัว', 'โคกสูง']));
    expect(text).toContain('role="img" aria-label="แผนที่ร่าง"');
    expect(text).toContain('cx="30%" cy="40%"');
  });

  it('leaves names out that would lie on each other, but no dot; the chosen place keeps its name', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      x: 0.4 + index / 1_000,
      y: 0.5,
      label: `บ้านที่ ${index} ชื่อยาวมาก`,
      isChosen: index === 17,
    }));
    const { text } = sketchMap(drawing({ places: crowd }));
    expect(text.match(/<circle class="dot/g)?.length).toBe(30);
    const names = namesIn(text).filter((name) => name.startsWith('บ้านที่'));
    expect(names).toContain('บ้านที่ 17 ชื่อยาวมาก');
    expect(names.length).toBeLessThan(5);
  });

  it('draws neither places nor a pin that lie outside', () => {
    const { text } = sketchMap(
      drawing({ places: [{ x: 1.2, y: 0.5, label: 'ไกล', isChosen: false }], pin: { x: -0.1, y: 0.5 } }),
    );
    expect([text.includes('ไกล'), text.includes('class="pin"')]).toEqual([false, false]);
  });

  it('sets the pin with how far off it may be, and carries no style attribute', () => {
    const { text } = sketchMap(drawing({ pin: { x: 0.5, y: 0.25 }, within: 0.09 }));
    expect(text).toContain('class="pin" x="50%" y="25%"');
    expect(text).toContain('rx="9%" ry="12%"');
    expect(text).not.toContain('style=');
  });

  it('writes an office’s words as text', () => {
    const { text } = sketchMap(drawing({ places: [{ x: 0.5, y: 0.5, label: '<script>', isChosen: false }] }));
    expect(text).toContain('&lt;script&gt;');
  });
});
