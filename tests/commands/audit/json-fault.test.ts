import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultIn } from '../../../src/commands/audit/json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a fault in JSON', () => {
  it.each([
    ['[{"a": }]', 7],
    ['[{"a": 1,}]', 9],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[1]]', 3],
    ["[{'a': 1}]", 2],
    ['[{"a": 1]', 8],
    ['[{"a": "x\ny"}]', 7],
    ['[{"a": 01}]', 8],
    ['{"a" 1}', 5],
    ['[NaN]', 1],
    [' \n', 2],
  ])('of %j is the first word that has no place there', (text, index) => {
    expect(jsonFaultIn(text)).toBe(index);
    expect(isJson(text)).toBe(false);
  });

  it('is found where the parser of Node finds one, and nowhere else', () => {
    const letter = fc.constantFrom(...'[]{},:"\\ \n0-1.eEtrufalsn\u0000ก'.split(''));
    const cut = fc.record({ json: fc.json(), at: fc.nat(), with: fc.string({ unit: letter, maxLength: 2 }) });
    const spoiled = cut.map((one) => {
      const at = one.at % (one.json.length + 1);
      return one.json.slice(0, at) + one.with + one.json.slice(at + 1);
    });
    const anything = fc.oneof(fc.json(), spoiled, fc.string({ unit: letter }));
    fc.assert(
      fc.property(anything, (text) => (jsonFaultIn(text) === null) === isJson(text)),
      { numRuns: 2_000 },
    );
  });
});
