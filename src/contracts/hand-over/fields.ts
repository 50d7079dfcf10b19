import { crockfordAlphabet } from '../../domain/basics/crockford.ts';
import type { Json } from '../../domain/basics/json.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { left, taken, type Eye, type Pen } from './tape.ts';

/** How one piece of an envelope stands in bytes. What it cannot write it spoils; what it reads may still be nonsense. */
export interface Field {
  write(pen: Pen, value: Json | undefined): void;
  read(eye: Eye): Json;
}

function put(pen: Pen, bytes: Uint8Array | null): void {
  if (bytes === null) pen.isSpoiled = true;
  else pen.bytes.push(...bytes);
}

/** A whole number from 0: seven bits a byte, the lowest first. */
export const whole: Field = {
  write(pen, value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      return void (pen.isSpoiled = true);
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) pen.bytes.push((rest % 128) | 128);
    pen.bytes.push(rest);
  },
  read(eye) {
    let value = 0;
    for (let weight = 1; weight <= 2 ** 49; weight *= 128) {
      const [byte = 0] = taken(eye, 1);
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
    eye.isSpoiled = true;
    return 0;
  },
};

function count(eye: Eye): number {
  const read = whole.read(eye);
  return typeof read === 'number' ? read : 0;
}

/** Text that stands for bytes. */
interface Writing {
  readonly fromText: (text: string) => Uint8Array | null;
  readonly toText: (bytes: Uint8Array) => string;
}

const base64url: Writing = { fromText: fromBase64Url, toText: toBase64Url };

/** Of a length that both sides know. */
function fixed(length: number, { fromText, toText }: Writing): Field {
  return {
    write(pen, value) {
      const bytes = typeof value === 'string' ? fromText(value) : null;
      put(pen, bytes?.length === length ? bytes : null);
    },
    read: (eye) => toText(taken(eye, length)),
  };
}

export const bytes = (length: number): Field => fixed(length, base64url);

/** Bytes of any length, which stands before them. */
export const measured: Field = {
  write(pen, value) {
    const found = typeof value === 'string' ? fromBase64Url(value) : null;
    whole.write(pen, found?.length);
    put(pen, found);
  },
  read(eye) {
    const length = count(eye);
    return toBase64Url(taken(eye, Math.min(length, left(eye) + 1)));
  },
};

/** All bytes that are left; only at the very end. */
export const rest: Field = {
  write: (pen, value) => put(pen, typeof value === 'string' ? fromBase64Url(value) : null),
  read: (eye) => toBase64Url(taken(eye, left(eye))),
};

/** Ten characters of base 32. */
const tenLetters: Writing = {
  fromText(text) {
    let value = 0;
    for (const letter of text) value = value * 32 + crockfordAlphabet.indexOf(letter);
    return Uint8Array.from({ length: 7 }, (_, at) => Math.floor(value / 256 ** (6 - at)));
  },
  toText(found) {
    const value = found.reduce((sum, byte) => sum * 256 + byte, 0);
    const letters = Array.from({ length: 10 }, (_, at) => Math.floor(value / 32 ** (9 - at)) % 32);
    return letters.map((letter) => crockfordAlphabet.charAt(letter)).join('');
  },
};
export const shortId = fixed(7, tenLetters);

export const uuid = fixed(16, {
  fromText(text) {
    const pairs = text.replaceAll('-', '').match(/[0-9a-f]{2}/g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  },
  toText: (found) =>
    Array.from(found, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
});

/** An uncompressed point: its first byte is always 4 and is left out. */
export const point = fixed(64, {
  fromText(text) {
    const found = fromBase64Url(text);
    return found?.[0] === 4 ? found.subarray(1) : null;
  },
  toText: (found) => toBase64Url(Uint8Array.of(4, ...found)),
});

const plainRings: readonly string[] = ['general', 'welfare', 'conduct', 'survey'];
const named = 'integrity:';

/** A ring by its number; one of a named reader with the reader's id. */
export const ring: Field = {
  write(pen, value) {
    if (typeof value !== 'string') return void (pen.isSpoiled = true);
    if (value.startsWith(named)) {
      pen.bytes.push(plainRings.length);
      return shortId.write(pen, value.slice(named.length));
    }
    pen.bytes.push(plainRings.indexOf(value) & 0xff);
    pen.isSpoiled ||= !plainRings.includes(value);
  },
  read(eye) {
    const [number = 0] = taken(eye, 1);
    if (number === plainRings.length) return `${named}${tenLetters.toText(taken(eye, 7))}`;
    eye.isSpoiled ||= number > plainRings.length;
    return plainRings[number] ?? '';
  },
};

/** `null`, or what the field holds. */
export function maybe(field: Field): Field {
  return {
    write(pen, value) {
      pen.bytes.push(value === null ? 0 : 1);
      if (value !== null) field.write(pen, value);
    },
    read: (eye) => (taken(eye, 1)[0] === 0 ? null : field.read(eye)),
  };
}

/** Most that a list of an envelope holds. */
const most = 20;

export function list(field: Field): Field {
  return {
    write(pen, value) {
      if (!isList(value) || value.length > most) return void (pen.isSpoiled = true);
      pen.bytes.push(value.length);
      for (const item of value) field.write(pen, item);
    },
    read(eye) {
      const [length = 0] = taken(eye, 1);
      eye.isSpoiled ||= length > most;
      return eye.isSpoiled ? [] : Array.from({ length }, () => field.read(eye));
    },
  };
}

/** Fields one after the other, in the order in which they are named here. */
export function record(fields: Readonly<Record<string, Field>>): Field {
  const all = Object.entries(fields);
  return {
    write(pen, value) {
      const of = isRecord(value) ? value : {};
      for (const [name, field] of all) field.write(pen, of[name]);
    },
    read: (eye) => Object.fromEntries(all.map(([name, field]) => [name, field.read(eye)])),
  };
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}
