import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/basics/json.ts';
import { canonical, deepest, fromCanonical } from '../../src/contracts/canonical.ts';

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: 'binary', maxLength: 8 }), tie('json'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
}));

/** The same value with the keys of every object in the opposite order. */
function turned(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  );
}

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('canonical JSON', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(fromCanonical(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is read only where it would be written so, whatever order the engine itself gives to keys', () => {
    const key = fc.constantFrom('9', '10', 'a', 'B', '__proto__', '-1', '01', 'é');
    const text = fc.array(
      fc.tuple(key, fc.constantFrom('1', '-0', '1.0', '"x"', '{"10":1,"9":2}', '{"9":2,"10":1}')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(text, (fields) => {
        const given = `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
        const isWrittenSo = canonical(JSON.parse(given) as Json) === given;
        expect(fromCanonical(given) !== undefined).toBe(isWrittenSo);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same whatever the order in which the keys were set', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
      }),
    );
  });

  it('is JSON without a space', () => {
    expect(canonical({ b: [1, null, true], a: { d: 'ก"\n', c: -2 } })).toBe(
      '{"a":{"c":-2,"d":"ก\\"\\n"},"b":[1,null,true]}',
    );
  });

  it('sorts keys by code units as RFC 8785 shows (3.2.3)', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonical(keys)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53, -(2 ** 53), 1e21])('refuses the number %s', (number) => {
    expect(() => canonical([number])).toThrow(TypeError);
  });

  it('writes minus zero as zero', () => {
    expect(canonical(-0)).toBe('0');
  });

  it.each([
    ['spaces', '{"a": 1}'],
    ['keys in another order', '{"b":1,"a":2}'],
    ['a key twice', '{"a":1,"a":1}'],
    ['a fraction', '[0.5]'],
    ['a number written otherwise', '[1.0]'],
    ['an exponent', '[1e3]'],
    ['minus zero', '[-0]'],
    ['a number too large to be exact', '[9007199254740993]'],
    ['an escape that need not be', '["\\u0041"]'],
    ['half a character, unescaped', '["\ud800"]'],
    ['something after it', '{}\n'],
    ['nothing', ''],
    ['no JSON', 'undefined'],
  ])('does not take a text with %s', (_name, text) => {
    expect(fromCanonical(text)).toBeUndefined();
  });

  it('never takes a text that was changed without meaning the same', () => {
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom(' ', '\n', '\t'), (value, at, space) => {
        const text = canonical(value);
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + space + text.slice(place);
        const read = fromCanonical(changed);
        expect(read === undefined || canonical(read) === changed).toBe(true);
      }),
    );
  });

  it('goes so deep and no deeper, alike when writing and when reading', () => {
    expect(fromCanonical(nested(deepest))).toBeDefined();
    expect(fromCanonical(nested(deepest + 1))).toBeUndefined();
    expect(fromCanonical(nested(100_000))).toBeUndefined();
    expect(() => canonical(JSON.parse(nested(deepest + 1)) as Json)).toThrow(RangeError);
  });

  it('keeps a key called __proto__ as a key', () => {
    expect(fromCanonical('{"__proto__":{"a":1}}')).toEqual(JSON.parse('{"__proto__":{"a":1}}'));
    expect(Object.keys({})).toEqual([]);
  });
});
