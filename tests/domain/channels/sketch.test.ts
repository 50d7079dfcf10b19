import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closer,
  isShown,
  pointOf,
  scaleOf,
  sketchOf,
  spotAt,
  wayFrom,
  winds,
  type Sketch,
  type Spot,
} from '../../../src/domain/channels/sketch/sketch.ts';
import { nearestVillage, villageSketch } from '../../../src/domain/channels/sketch/village-sketch.ts';

/** Somewhere in Thailand. */
const anySpot = fc.record({
  lat: fc.integer({ min: 5_600_000, max: 20_500_000 }),
  lng: fc.integer({ min: 97_300_000, max: 105_700_000 }),
});
/** Villages of one subdistrict: within some kilometres of each other. */
const anyVillages = fc
  .tuple(
    anySpot,
    fc.array(fc.tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: -50_000, max: 50_000 })), {
      minLength: 2,
      maxLength: 20,
    }),
  )
  .map(([{ lat, lng }, ways]) => ways.map(([north, east]) => ({ lat: lat + north, lng: lng + east })));

function drawn(spots: readonly Spot[]): Sketch {
  const sketch = sketchOf(spots);
  fc.pre(sketch !== null);
  if (sketch === null) throw new Error('these spots lie apart');
  return sketch;
}

const bangkok = { lat: 13_750_000, lng: 100_500_000 };
const village = (value: string, position: Spot | null) => ({ value, label: { th: value, en: '' }, position });

describe('a sketch of spots', () => {
  it('leads from a spot to the drawing and back within a metre', () => {
    fc.assert(
      fc.property(anyVillages, (spots) => {
        const sketch = drawn(spots);
        for (const spot of spots)
          expect(wayFrom(spot, spotAt(sketch, pointOf(sketch, spot))).metres).toBeLessThan(1);
      }),
    );
  });

  it('leads from the drawing to a spot and back to within a screen’s pixel', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyVillages, share, share, (spots, x, y) => {
        const sketch = drawn(spots);
        const back = pointOf(sketch, spotAt(sketch, { x, y }));
        expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1 / 1_000);
      }),
    );
  });

  it('shows every spot, none at the very edge, and as many metres to a step right as to a step down', () => {
    fc.assert(
      fc.property(anyVillages, (spots) => {
        const sketch = drawn(spots);
        for (const spot of spots) {
          const { x, y } = pointOf(sketch, spot);
          expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThan(0.05);
        }
        expect(sketch.metresWide / sketch.metresHigh).toBeCloseTo(4 / 3);
      }),
    );
  });

  it('has north above and east on the right', () => {
    const sketch = drawn([bangkok, { lat: 13_760_000, lng: 100_510_000 }]);
    const [south, north] = [bangkok, { lat: 13_760_000, lng: 100_510_000 }].map((spot) =>
      pointOf(sketch, spot),
    );
    expect([(north?.y ?? 1) < (south?.y ?? 0), (north?.x ?? 0) > (south?.x ?? 1)]).toEqual([true, true]);
  });

  it('is none where fewer than two spots lie apart', () => {
    expect([sketchOf([]), sketchOf([bangkok]), sketchOf([bangkok, bangkok])]).toEqual([null, null, null]);
  });

  it('from nearer by has the spot in its middle', () => {
    fc.assert(
      fc.property(anyVillages, (spots) => {
        const [first = bangkok] = spots;
        expect(pointOf(closer(drawn(spots), first), first)).toEqual({ x: 0.5, y: 0.5 });
      }),
    );
  });

  it('has a scale of 1, 2 or 5 and noughts that takes up a good part of the width but no more than a third', () => {
    fc.assert(
      fc.property(anyVillages, (spots) => {
        const sketch = drawn(spots);
        const metres = scaleOf(sketch);
        expect(String(metres)).toMatch(/^[125]0*$/);
        expect(metres / sketch.metresWide).toBeLessThanOrEqual(1 / 3 + 1e-9);
        expect(metres / sketch.metresWide).toBeGreaterThan(1 / 9);
      }),
    );
  });
});

describe('the way from one spot to another', () => {
  it('is some 111 kilometres for a degree of latitude', () => {
    expect(wayFrom(bangkok, { ...bangkok, lat: bangkok.lat + 1_000_000 }).metres).toBeCloseTo(111_195, 0);
  });

  it.each(winds)('names the wind %s', (wind) => {
    const angle = (winds.indexOf(wind) * Math.PI) / 4;
    const to = {
      lat: bangkok.lat + Math.round(10_000 * Math.cos(angle)),
      lng: bangkok.lng + Math.round(10_000 * Math.sin(angle)),
    };
    expect(wayFrom(bangkok, to).wind).toBe(wind);
  });
});

describe('the sketch of a question’s villages', () => {
  const north = village('north', { lat: 13_780_000, lng: 100_500_000 });
  const south = village('south', bangkok);
  const nowhere = village('nowhere', null);
  const villages = [north, south, nowhere];

  it('leaves out villages of which nobody has said where they lie', () => {
    const found = villageSketch(villages, { position: null, village: null });
    expect(found?.villages.map(({ label, isChosen }) => [label.th, isChosen])).toEqual([
      ['north', false],
      ['south', false],
    ]);
    expect(villageSketch([south, nowhere], { position: null, village: null })).toBeNull();
  });

  it('has the chosen village in its middle, unless the pin would be lost', () => {
    const near = villageSketch(villages, { position: null, village: 'north' });
    expect(near?.villages[0]).toMatchObject({ x: 0.5, y: 0.5, isChosen: true });
    const both = villageSketch(villages, { position: { ...bangkok, within: null }, village: 'north' });
    expect(both?.pin).not.toBeNull();
    expect(both?.sketch.metresWide).toBeGreaterThan(near?.sketch.metresWide ?? 0);
  });

  it('widens for a pin somewhat outside, and does without one that is far away', () => {
    const outside = { lat: 13_820_000, lng: 100_500_000, within: 30 };
    const wide = villageSketch(villages, { position: outside, village: null });
    expect(wide !== null && isShown(wide.sketch, outside) && wide.pin !== null).toBe(true);
    const far = villageSketch(villages, {
      position: { lat: 18_000_000, lng: 99_000_000, within: 30 },
      village: null,
    });
    expect(far?.pin).toBeNull();
    expect(far?.villages.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
  });

  it('knows the nearest village and whither it is from there', () => {
    const found = nearestVillage(villages, { lat: 13_751_000, lng: 100_500_000 });
    expect([found?.label.th, Math.round(found?.metres ?? 0), found?.wind]).toEqual(['south', 111, 'n']);
    expect(nearestVillage([nowhere], bangkok)).toBeNull();
  });
});
