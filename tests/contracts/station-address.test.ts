import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crockfordAlphabet } from '../../src/domain/basics/crockford.ts';
import { channelId, fingerprint, officeId } from '../../src/domain/basics/ids.ts';
import {
  longestStationTitle,
  mostStationChannels,
  stationAddress,
  stationOf,
} from '../../src/contracts/station-address.ts';

const letters = fc.constantFrom(...crockfordAlphabet.split(''));
const id = (length: number) => fc.string({ unit: letters, minLength: length, maxLength: length });
const links = fc.record({
  office: id(10).map(officeId),
  root: id(16).map(fingerprint),
  channels: fc.uniqueArray(id(10).map(channelId), { minLength: 1, maxLength: mostStationChannels }),
  title: fc
    .string({ unit: 'grapheme', maxLength: longestStationTitle / 4 })
    .filter((title) => title.length <= longestStationTitle),
});
const read = (address: string) => stationOf(new URL(address));
const some = {
  office: officeId('0FF1CE0001'),
  root: fingerprint('0000000000000000'),
  channels: [channelId('CHANNE0001')],
  title: 'เคาน์เตอร์ 1.2',
};

describe('the address that makes a counter of a device', () => {
  it('says back what it was made of, in its order', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(read(stationAddress('https://ita.example.go.th', link))).toEqual(link);
      }),
    );
  });

  it('tells a collector of the office and nothing more', () => {
    const { pathname, search } = new URL(stationAddress('https://ita.example.go.th', some));
    expect([pathname, search]).toEqual(['/k/0FF1CE0001', '']);
  });

  it.each([
    ['no channels', '/k/0FF1CE0001#0000000000000000.'],
    ['a channel cut short', '/k/0FF1CE0001#0000000000000000.CHANNE'],
    ['no root', '/k/0FF1CE0001#.CHANNE0001'],
    ['a channel twice', '/k/0FF1CE0001#0000000000000000.CHANNE0001-CHANNE0001'],
    ['no office', '/k/nobody#0000000000000000.CHANNE0001'],
    ['a name that is too long', `/k/0FF1CE0001#0000000000000000.CHANNE0001.${'a'.repeat(41)}`],
    ['a name cut in the middle', '/k/0FF1CE0001#0000000000000000.CHANNE0001.%E0%B8'],
    ['something more', '/k/0FF1CE0001#0000000000000000.CHANNE0001.a.b'],
    ['a receipt', '/r#0000000000000000.CHANNE0001'],
  ])('is none with %s', (_, address) => {
    expect(read(`https://ita.example.go.th${address}`)).toBeNull();
  });
});
