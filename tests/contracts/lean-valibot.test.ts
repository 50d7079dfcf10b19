import fc from 'fast-check';
import * as whole from 'valibot';
import { describe, expect, it } from 'vitest';
import * as lean from '../../src/contracts/lean/valibot.ts';

/** The same schema made with both: one of every function that stands in the lean one. */
function schemaOf(v: typeof whole) {
  const id = v.pipe(
    v.string(),
    v.check((text) => text.length % 2 === 0),
    v.transform((text) => `id ${text}`),
  );
  const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
  const kept = v.strictObject({ kind: v.literal('kept'), id, count: v.nullable(count) });
  return v.variant('kind', [
    kept,
    v.object({ kind: v.literal('list'), items: v.pipe(v.array(v.nullable(kept)), v.maxLength(2)) }),
    v.object({
      kind: v.literal('word'),
      word: v.union([v.picklist(['a', 'b']), v.pipe(v.string(), v.regex(/^c+$/))]),
      own: v.custom<string>((value) => value === 'own'),
    }),
  ]);
}

const anyKept = fc.record(
  {
    kind: fc.constantFrom('kept', 'list'),
    id: fc.oneof(fc.string({ maxLength: 3 }), fc.integer()),
    count: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constantFrom(null, 1.5, Number.NaN, 2 ** 60)),
    more: fc.constant(1),
  },
  { requiredKeys: ['kind'] },
);
const anyValue = fc.oneof(
  fc.anything(),
  anyKept,
  fc.record({
    kind: fc.constant('list'),
    items: fc.array(fc.oneof(anyKept, fc.constant(null)), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('word'),
    word: fc.constantFrom('a', 'b', 'c', 'cc', 'd', 1, undefined),
    own: fc.constantFrom('own', 'other'),
    more: fc.constant(1),
  }),
);

const ofWhole = schemaOf(whole);
const ofLean = schemaOf(lean as unknown as typeof whole); // the same functions under the same names, as far as they go

describe('the lean reading on citizens’ phones', () => {
  it('takes and makes what the whole one does, of whatever comes', () => {
    const good = { kind: 'kept', id: 'ab', count: 1 };
    expect(lean.safeParse(ofLean as never, good)).toEqual({
      success: true,
      output: { ...good, id: 'id ab' },
    });
    fc.assert(
      fc.property(anyValue, (value) => {
        const expected = whole.safeParse(ofWhole, value);
        const read = lean.safeParse(ofLean as never, value);
        expect(read.success).toBe(expected.success);
        if (expected.success) expect(read.output).toEqual(expected.output);
        expect(lean.is(ofLean as never, value)).toBe(expected.success);
      }),
      { numRuns: 2_000 },
    );
  });

  it('may stand inside a whole one, and the other way round', () => {
    const list = whole.object({ of: whole.array(ofLean), one: whole.optional(ofLean) });
    const around = lean.object({ inside: ofWhole as never });
    fc.assert(
      fc.property(anyValue, (value) => {
        const { success } = whole.safeParse(ofWhole, value);
        expect(whole.safeParse(list, { of: [value] }).success).toBe(success);
        expect(whole.safeParse(list, { of: [], one: value }).success).toBe(success || value === undefined);
        expect(lean.safeParse(around, { inside: value }).success).toBe(success);
      }),
    );
  });
});
