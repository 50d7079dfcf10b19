import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoAddress, readPlace, writtenPlace } from '../../../src/domain/channels/place.ts';

const position = fc.record({
  lat: fc.integer({ min: -90_000_000, max: 90_000_000 }),
  lng: fc.integer({ min: -180_000_000, max: 180_000_000 }),
  within: fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: null }),
});
const places = fc.record({
  position: fc.option(position, { nil: null }),
  village: fc.option(fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/), { nil: null }),
  words: fc.constantFrom('', 'ข้างวัด', 'หน้าโรงเรียน\nฝั่งซ้าย', 'ซอย 3'),
});

describe('a place in an answer', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(readPlace(writtenPlace(place))).toEqual(place);
      }),
    );
  });

  it('is an address that maps of a phone open', () => {
    expect(geoAddress({ lat: 14_881_234, lng: 103_493_001, within: 25 })).toBe(
      'geo:14.881234,103.493001;u=25',
    );
    expect(geoAddress({ lat: -1, lng: 0, within: null })).toBe('geo:-0.000001,0');
  });

  it('keeps as words whatever is no place', () => {
    for (const text of ['geo:91,0', 'geo:1e5,3', 'village:<b>', 'geo:', 'javascript:alert(1)', 'ข้างวัด']) {
      expect(readPlace(text)).toEqual({ position: null, village: null, words: text });
    }
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readPlace(text);
        if (read.position === null && read.village === null) expect(read.words).toBe(text.trim());
      }),
    );
  });
});
