import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCitizenId, maskedCitizenId } from '../../../src/domain/channels/citizen-id.ts';

describe('a number of an identity card', () => {
  it('is known by its check digit', () => {
    expect(isCitizenId('1101700230708')).toBe(true);
    expect(isCitizenId('1101700230709')).toBe(false);
    expect(isCitizenId('0101700230708')).toBe(false);
    expect(isCitizenId('110170023070')).toBe(false);
    expect(isCitizenId('๑๑๐๑๗๐๐๒๓๐๗๐๘')).toBe(false);
  });

  it('has exactly one right last digit', () => {
    const twelve = fc.stringMatching(/^[1-9]\d{11}$/);
    fc.assert(
      fc.property(twelve, (digits) => {
        const right = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).filter(isCitizenId);
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('shows its first and last digit only', () => {
    expect(maskedCitizenId('1101700230708')).toBe('1 •••• ••••• •• 8');
    expect(maskedCitizenId('secret')).toBe('•••');
  });
});
