import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCharacter,
  crockfordAlphabet,
  fromCrockford,
  inGroups,
  tidyCode,
  toCrockford,
} from '../../../src/domain/basics/crockford.ts';

const anyCode = (length: fc.StringConstraints): fc.Arbitrary<string> =>
  fc.string({ ...length, unit: fc.constantFrom(...Array.from(crockfordAlphabet)) });

describe('base 32', () => {
  it('gives back every run of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(fromCrockford(toCrockford(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('writes ten bytes in sixteen characters and thirty-two in fifty-two', () => {
    expect(toCrockford(new Uint8Array(10))).toBe('0'.repeat(16));
    expect(toCrockford(new Uint8Array(32).fill(255))).toHaveLength(52);
  });

  it.each([
    ['', ''],
    ['00', '00'],
    ['ff', 'ZW'],
    ['0102030405', '04106105'],
  ])('writes the bytes %s as %s', (hex, text) => {
    expect(toCrockford(Buffer.from(hex, 'hex'))).toBe(text);
  });

  it('has none of the letters that look like others', () => {
    expect(crockfordAlphabet).toHaveLength(32);
    expect(crockfordAlphabet).not.toMatch(/[ILOU]/);
    expect(fromCrockford('ILOU')).toBeNull();
    expect(fromCrockford('ab')).toBeNull();
  });
});

describe('a code as typed', () => {
  it('reads lower case, spaces, dashes, O, I, L and Thai digits as what was meant', () => {
    expect(tidyCode(' abcd-efgh – jkmn—pqrs.t ')).toBe('ABCDEFGHJKMNPQRST');
    expect(tidyCode('oOiIlL')).toBe('001111');
    expect(tidyCode('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
  });

  it.each([
    ['a hyphen or a dash', '\u2010\u2011\u2012\u2013\u2014\u2015'],
    ['a minus sign', '\u2212'],
    ['what nobody sees', '\u200b\u200c\u200d\u2060\ufeff'],
    ['a space of any width', '\u00a0\u2003\u202f\u3000\t\n'],
  ])('reads over %s, which a keyboard, a chat or a scanner put in', (_what, between) => {
    for (const character of between) expect(tidyCode(`ABCD${character}EFGH`)).toBe('ABCDEFGH');
    expect(tidyCode(`${between}AB${between}CD${between}`)).toBe('ABCD');
  });

  it('keeps what belongs to no code, so that it is found out', () => {
    for (const character of ['/', '_', '#', '·', '\u2016', 'ก'])
      expect(tidyCode(`AB${character}C`)).toBe(`AB${character}C`);
  });

  it('changes nothing in a tidy code, nor by being done twice', () => {
    fc.assert(
      fc.property(anyCode({}), (code) => {
        expect(tidyCode(code)).toBe(code);
        expect(tidyCode(inGroups(code))).toBe(code);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(tidyCode(tidyCode(typed))).toBe(tidyCode(typed));
      }),
    );
  });

  it('is shown in groups of four', () => {
    expect(inGroups('ABCDEFGHJ')).toBe('ABCD-EFGH-J');
    expect(inGroups('')).toBe('');
  });
});

describe('the check character', () => {
  it('finds every single wrong character, in every place', () => {
    fc.assert(
      fc.property(anyCode({ minLength: 16, maxLength: 16 }), (code) => {
        const right = checkCharacter(code);
        for (let at = 0; at < code.length; at += 1) {
          for (const other of crockfordAlphabet.replace(code.charAt(at), '')) {
            expect(checkCharacter(code.slice(0, at) + other + code.slice(at + 1))).not.toBe(right);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('finds every swap of two neighbours, the check character itself among them', () => {
    fc.assert(
      fc.property(anyCode({ minLength: 2, maxLength: 30 }), (code) => {
        const whole = code + checkCharacter(code);
        for (let at = 0; at + 1 < whole.length; at += 1) {
          const [left = '', right = ''] = whole.slice(at, at + 2);
          if (left === right) continue;
          const swapped = whole.slice(0, at) + right + left + whole.slice(at + 2);
          expect(checkCharacter(swapped.slice(0, -1))).not.toBe(swapped.at(-1));
        }
      }),
    );
  });

  it('is one of the alphabet, also for no code at all', () => {
    expect(checkCharacter('')).toBe('0');
    fc.assert(
      fc.property(anyCode({ maxLength: 30 }), (code) => {
        expect(crockfordAlphabet).toContain(checkCharacter(code));
      }),
    );
  });
});
