import { describe, expect, it } from 'vitest';
import { personId } from '../../../../src/domain/basics/ids.ts';
import { instant } from '../../../../src/domain/basics/instant.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import { fieldsOfRoute, type KeptRoute, routeOfRow } from '../../../../src/domain/ita/rows/route-row.ts';

const route: KeptRoute = {
  fiscalYear: 2564,
  target: { level: 'C' },
  items: ['O42', 'O43'],
  from: points(59.82),
  to: points(69.82),
  by: personId('SAMCHA1000'),
  at: instant(1_700_000_000_000),
};

describe('a kept route', () => {
  it.each([
    ['to a level', route],
    ['to points', { ...route, target: { total: points(84.5) } }],
    ['whose total nobody knew: unknown is not zero', { ...route, from: null, to: null }],
  ])('comes back as it was written, %s', (_, kept) => {
    expect(routeOfRow({ id: '2564', fields: fieldsOfRoute(kept) })).toEqual(kept);
  });

  it('is none once its target was taken away', () => {
    const fields = { ...fieldsOfRoute(route), level: null, total: null };
    expect(routeOfRow({ id: '2564', fields })).toBeNull();
  });
});
