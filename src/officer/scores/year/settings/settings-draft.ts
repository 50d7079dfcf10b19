import type { Level4Values } from '../../../../domain/ita/edition.ts';
import { points } from '../../../../domain/ita/points.ts';
import { type Assessment, type Mark } from '../../../../domain/ita/rows/assessment-row.ts';
import { readCount, readPoints } from '../typed-number.ts';

/** A mark as it is being typed; not its own means the usual one stands. */
export interface MarkDraft {
  readonly isOwn: boolean;
  readonly value: string;
  readonly source: string;
}

/** The settings as they are being typed. */
export interface SettingsDraft {
  readonly IIT: string;
  readonly EIT: string;
  readonly level4Values: Level4Values;
  readonly strongFrom: MarkDraft;
  readonly passMark: MarkDraft;
}

/** Fields that cannot be kept as they stand. */
export type WrongField = 'IIT' | 'EIT' | `${'strongFrom' | 'passMark'}.${'value' | 'source'}`;

export type Settings = Pick<Assessment, 'population' | 'level4Values' | 'strongFrom' | 'passMark'>;

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly wrong: readonly WrongField[] };

/** What stands now, for the fields. */
export function draftOf(assessment: Assessment, ofEdition: Level4Values): SettingsDraft {
  const { population, level4Values, strongFrom, passMark } = assessment;
  return {
    IIT: population.IIT === null ? '' : String(population.IIT),
    EIT: population.EIT === null ? '' : String(population.EIT),
    level4Values: level4Values ?? ofEdition,
    strongFrom: markDraft(strongFrom),
    passMark: markDraft(passMark),
  };
}

/** Reads the fields; what is as the edition has it is kept as "not set". */
export function readSettings(draft: SettingsDraft, ofEdition: Level4Values): SettingsRead {
  const wrong: readonly WrongField[] = [
    ...(['IIT', 'EIT'] as const).filter((code) => isWrongCount(draft[code])),
    ...wrongOfMark('strongFrom', draft.strongFrom),
    ...wrongOfMark('passMark', draft.passMark),
  ];
  if (wrong.length > 0) return { ok: false, wrong };
  return {
    ok: true,
    settings: {
      population: { IIT: readCount(draft.IIT), EIT: readCount(draft.EIT) },
      level4Values: draft.level4Values === ofEdition ? null : draft.level4Values,
      strongFrom: markOf(draft.strongFrom),
      passMark: markOf(draft.passMark),
    },
  };
}

function markDraft(mark: Mark | null): MarkDraft {
  return mark === null
    ? { isOwn: false, value: '', source: '' }
    : { isOwn: true, value: String(mark.value), source: mark.source };
}

function markOf({ isOwn, value, source }: MarkDraft): Mark | null {
  const read = readPoints(value);
  return isOwn && read !== null ? { value: points(read), source: source.trim() } : null;
}

function isWrongCount(typed: string): boolean {
  return typed.trim() !== '' && readCount(typed) === null;
}

function wrongOfMark(
  name: 'strongFrom' | 'passMark',
  { isOwn, value, source }: MarkDraft,
): readonly WrongField[] {
  if (!isOwn) return [];
  return [
    ...(readPoints(value) === null ? ([`${name}.value`] as const) : []),
    ...(source.trim() === '' ? ([`${name}.source`] as const) : []),
  ];
}
