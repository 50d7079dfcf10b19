import type { Json } from '../../basics/json.ts';
import { parseDay, type Day } from '../../calendar/day.ts';

/** A letter as the register names it. */
export interface Letter {
  /** Such as “ลป 72301/123”; empty where it bears none. */
  readonly number: string;
  /** The day written on it; `null` where none is. */
  readonly day: Day | null;
}

/** Where a case comes from beyond its road: a letter, or a file that was brought in. Nobody's words stand in it. */
export interface CaseOrigin {
  readonly letter: Letter | null;
  readonly imported: Imported | null;
}

/** What a case keeps of the row that it was. */
export interface Imported {
  /** Row of the table `imports`. */
  readonly batch: string;
  /** The same for the same row of a file, whenever it is read; tells nothing about what stands in it. */
  readonly key: string;
  /** The day on which it truly came, and that on which it was finished, as the file says; `null` where it does not. */
  readonly came: Day | null;
  readonly finished: Day | null;
}

/** Characters of a letter's number. */
export const longestLetterNumber = 60;

/** An origin as it is kept in the case's field `origin`; `null` when there is nothing to keep. */
export function fieldOfOrigin({ letter, imported }: CaseOrigin): Json {
  if (letter === null && imported === null) return null;
  return {
    ...(letter !== null && {
      letter: { number: letter.number.slice(0, longestLetterNumber), day: letter.day },
    }),
    ...(imported !== null && { imported: { ...imported } }),
  };
}

/** Reads a case's field `origin`; `null` where it holds nothing that is understood here. */
export function originOf(field: Json): CaseOrigin | null {
  const letter = letterOf(part(field, 'letter'));
  const imported = importedOf(part(field, 'imported'));
  return letter === null && imported === null ? null : { letter, imported };
}

function letterOf(field: Json): Letter | null {
  const number = part(field, 'number');
  if (typeof number !== 'string') return null;
  return { number: number.slice(0, longestLetterNumber), day: dayIn(field, 'day') };
}

function importedOf(field: Json): Imported | null {
  const [batch, key] = [part(field, 'batch'), part(field, 'key')];
  if (typeof batch !== 'string' || typeof key !== 'string') return null;
  return { batch, key, came: dayIn(field, 'came'), finished: dayIn(field, 'finished') };
}

function dayIn(field: Json, name: string): Day | null {
  const text = part(field, name);
  return typeof text === 'string' ? parseDay(text) : null;
}

function part(field: Json, name: string): Json {
  if (field === null || typeof field !== 'object' || Array.isArray(field)) return null;
  const found = Object.entries(field).find(([one]) => one === name);
  return found?.[1] ?? null;
}
