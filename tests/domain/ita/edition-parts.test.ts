import { describe, expect, it } from 'vitest';
import { partsOf, reverseOf, scaleOf, withLevel4Values } from '../../../src/domain/ita/edition-parts.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';

function worths(scale: { readonly options: readonly { readonly points: number }[] }): readonly number[] {
  return scale.options.map((option) => option.points);
}

describe('a reversed scale', () => {
  it.each(['33/67', '33.33/66.67'] as const)('reversed again is the one begun with, for %s', (values) => {
    for (const scale of Object.values(withLevel4Values(edition, values).scales)) {
      expect(reverseOf(reverseOf(scale))).toEqual(scale);
      expect(worths(reverseOf(scale))).toEqual(worths(scale).map((value) => 100 - value));
    }
  });

  it.each(['33/67', '33.33/66.67'] as const)('is what the reverse questions use, for %s', (values) => {
    const { scales } = withLevel4Values(edition, values);
    const pairs = [
      ['level4', 'level4Reverse'],
      ['yesNoGood', 'yesNoBad'],
    ] as const;
    for (const [straight, reverse] of pairs) {
      const turned = reverseOf(scales[straight] ?? scaleOf(edition, straight));
      expect({ ...turned, code: reverse }).toEqual(scales[reverse]);
    }
  });
});

describe('the setting of the middle values', () => {
  it('changes the two middle answers of the four-step scales and nothing else', () => {
    const thirds = withLevel4Values(edition, '33.33/66.67');
    expect(worths(scaleOf(thirds, 'level4'))).toEqual([0, 33.33, 66.67, 100]);
    expect(worths(scaleOf(thirds, 'level4Reverse'))).toEqual([100, 66.67, 33.33, 0]);
    expect(thirds.scales['yesNoGood']).toEqual(edition.scales['yesNoGood']);
    expect(thirds.level4Values).toBe('33.33/66.67');
    expect(withLevel4Values(thirds, '33/67')).toEqual(edition);
  });
});

describe('what one person answers', () => {
  it('is every part of the survey once, in order', () => {
    const codes = partsOf(edition, 'EIT').map((part) => part.code);
    expect(codes.slice(0, 7)).toEqual(['E1a', 'E1b', 'E2', 'E3', 'E4a', 'E4b', 'E4c']);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has no scale of an unknown code', () => {
    expect(() => scaleOf(edition, 'level5')).toThrow(RangeError);
  });
});
