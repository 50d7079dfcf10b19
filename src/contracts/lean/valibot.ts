/*
 * The few functions of valibot that a citizen's phone reads with, under the same names and with the same answers, but
 * that nobody is told what is wrong with what could not be read. The build puts them in valibot's place there; schemas
 * of both kinds may hold each other.
 */

/** A value on its way through a schema, as valibot hands it on: what is read stands in `value`. */
interface Dataset {
  value: unknown;
  typed?: boolean;
  issues?: readonly Issue[];
}

interface Issue {
  readonly kind: string;
  readonly type: string;
  path?: unknown[];
}

type Run = (dataset: Dataset) => Dataset;

interface Step {
  readonly kind: 'schema' | 'validation' | 'transformation';
  readonly type: string;
  readonly async: false;
  readonly expects: string;
  readonly '~run': (dataset: Dataset, config: object) => Dataset;
}

interface ObjectSchema extends Step {
  readonly entries: Readonly<Record<string, Step>>;
}

function step(kind: Step['kind'], type: string, run: Run): Step {
  return { kind, type, async: false, expects: type, '~run': run };
}

/** A schema whose whole reading is one function; `undefined` for what it does not take. */
function reading(type: string, read: (value: unknown) => { readonly value: unknown } | undefined): Step {
  return step('schema', type, (dataset) => {
    const found = read(dataset.value);
    return found === undefined
      ? { ...dataset, typed: false, issues: [{ kind: 'schema', type }] }
      : { ...dataset, ...found, typed: true };
  });
}

const taking = (type: string, isOne: (value: unknown) => boolean): Step =>
  reading(type, (value) => (isOne(value) ? { value } : undefined));

/** What a schema makes of a value; `undefined` when it does not take it. */
function outcome(schema: Step, value: unknown): { readonly value: unknown } | undefined {
  const read = schema['~run']({ value }, {});
  return read.typed && !read.issues ? { value: read.value } : undefined;
}

export const string = (): Step => taking('string', (value) => typeof value === 'string');
export const number = (): Step =>
  taking('number', (value) => typeof value === 'number' && !Number.isNaN(value));
export const custom = (isOne: (value: unknown) => boolean): Step => taking('custom', isOne);
export const literal = (one: unknown): Step => taking('literal', (value) => value === one);
export const picklist = (options: readonly unknown[]): Step =>
  taking('picklist', (value) => options.includes(value));

export const nullable = (wrapped: Step): Step =>
  reading('nullable', (value) => (value === null ? { value } : outcome(wrapped, value)));

export const array = (item: Step): Step =>
  reading('array', (value) => {
    const read = Array.isArray(value) ? value.map((one: unknown) => outcome(item, one)) : [undefined];
    return read.includes(undefined) ? undefined : { value: read.map((one) => one?.value) };
  });

export const union = (options: readonly Step[]): Step => reading('union', (value) => firstOf(options, value));

/** The option that the key names is the only one that can take the value, so whichever does is it. */
export const variant = (_key: string, options: readonly ObjectSchema[]): Step =>
  reading('variant', (value) => firstOf(options, value));

function firstOf(options: readonly Step[], value: unknown): { readonly value: unknown } | undefined {
  for (const option of options) {
    const found = outcome(option, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const object = (entries: ObjectSchema['entries']): ObjectSchema => objectOf('object', entries);
export const strictObject = (entries: ObjectSchema['entries']): ObjectSchema =>
  objectOf('strict_object', entries);

function objectOf(type: 'object' | 'strict_object', entries: ObjectSchema['entries']): ObjectSchema {
  const schema = reading(type, (given) => {
    if (typeof given !== 'object' || given === null) return undefined;
    const fields = new Map<string, unknown>(Object.entries(given));
    if (type === 'strict_object' && [...fields.keys()].some((key) => !Object.hasOwn(entries, key)))
      return undefined;
    const value: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(entries)) {
      const found = fields.has(key) ? outcome(entry, fields.get(key)) : undefined;
      if (found === undefined) return undefined;
      value[key] = found.value;
    }
    return { value };
  });
  return { ...schema, entries };
}

/** Each step has what the one before made; the first that does not take it ends the reading. */
export const pipe = (...steps: readonly [Step, ...Step[]]): Step => ({
  ...steps[0],
  ...step('schema', steps[0].type, (dataset) => {
    let read = dataset;
    for (const one of steps) {
      read = one['~run'](read, {});
      if (read.issues) return read;
    }
    return read;
  }),
});

function check<Value>(isGood: (value: Value) => boolean): Step {
  return step('validation', 'check', (dataset) =>
    isGood(dataset.value as Value) // the schema before it in the pipe has taken the value
      ? dataset
      : { ...dataset, issues: [{ kind: 'validation', type: 'check' }] },
  );
}

export { check };
export const maxLength = (most: number): Step =>
  check(({ length }: { readonly length: number }) => length <= most);
export const minValue = (least: number): Step => check((value: number) => value >= least);
export const safeInteger = (): Step => check((value: number) => Number.isSafeInteger(value));
export const regex = (pattern: RegExp): Step => check((text: string) => pattern.test(text));
export const transform = (turn: (value: unknown) => unknown): Step =>
  step('transformation', 'transform', (dataset) => ({ ...dataset, value: turn(dataset.value) }));

export function safeParse(schema: Step, value: unknown) {
  const found = outcome(schema, value);
  return { success: found !== undefined, output: found?.value };
}

export const is = (schema: Step, value: unknown): boolean => outcome(schema, value) !== undefined;
