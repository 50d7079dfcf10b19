import type { Json } from '../domain/basics/json.ts';

/**
 * Writes JSON in the one way that can be hashed and signed: keys in code-unit order, no spaces, whole numbers only
 * (a subset of RFC 8785 in which every implementation agrees).
 * @throws TypeError for a number that is not a safe whole one
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`only whole numbers can be signed, got ${value}`);
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${fields.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Reads text that must have been written by `canonical`.
 * @returns `undefined` when it is no JSON or not in canonical form
 */
export function fromCanonical(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
