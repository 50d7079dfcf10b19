import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import * as v from 'valibot';
import { envelopeSchema } from '../../src/contracts/envelope.ts';
import { percentile, median, rounded } from '../../src/commands/load/figures.ts';
import { castMany, mouldOf } from '../../src/commands/load/parcels.ts';
import { parcelOf } from '../../src/server/mailbox/parcel.ts';
import { aChange, aFounding, aSubmission } from '../worlds/server-office.ts';

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
  ])('of share %f of the numbers 1 to 100, in any order, is %i', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it('of nothing is a mistake', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('a median', () => {
  it('is the middle one, or lies between the two in the middle', () => {
    expect([median([9, 1, 2]), median([4, 1, 9, 2])]).toEqual([2, 3]);
  });
});

describe('a figure', () => {
  it('is told with three digits', () => {
    expect([rounded(1234.5), rounded(0.81234), rounded(0)]).toEqual([1230, 0.812, 0]);
  });
});

describe('parcels cast from one sealed submission', () => {
  it('are taken by the collector as they are, each with an id and a receipt of its own', async () => {
    const office = await aFounding();
    const sealed = await aSubmission(office);
    const cast = castMany(mouldOf(sealed), 50, instant(1_700_000_000_000));
    const parcels = await Promise.all(
      cast.map(({ body }) =>
        parcelOf(office.office, v.parse(envelopeSchema, JSON.parse(body)), { by: 'citizen' }),
      ),
    );
    const headers = parcels.flatMap((parcel) =>
      parcel.ok && parcel.value.header.kind === 'submission' ? [parcel.value.header] : [],
    );
    expect(headers.map(({ id }) => id)).toEqual(cast.map(({ id }) => id));
    expect(new Set(headers.map(({ id }) => id)).size).toBe(50);
    expect(new Set(headers.map(({ receipt }) => receipt)).size).toBe(50);
  });

  it('are not made from anything else', async () => {
    const office = await aFounding();
    expect(() => mouldOf({ header: '{}', content: '', signature: null })).toThrow('only a submission');
    const change = await aChange(office, office.staff.member);
    expect(() => mouldOf(change)).toThrow('only a submission');
  });
});
