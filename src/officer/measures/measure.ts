import type { Json } from '../../domain/basics/json.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import type { RowView } from '../../data/officer/office.ts';

/** A planned measure as a row holds it. */
export interface Measure {
  readonly id: string;
  readonly no: number;
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly title: string;
  readonly methods: readonly string[];
  readonly period: string;
  readonly followUp: readonly string[];
  readonly responsible: string;
  readonly notes: readonly LocalText[];
}

/** The measures of a year together, latest year first. */
export interface MeasureYear {
  readonly fiscalYear: number;
  readonly measures: readonly Measure[];
}

/** Reads the rows and gathers them by year; a row without title or year is passed over. */
export function measureYears(rows: readonly RowView[]): readonly MeasureYear[] {
  const byYear = new Map<number, Measure[]>();
  for (const measure of rows.map(measureOf)) {
    if (measure === null) continue;
    byYear.set(measure.fiscalYear, [...(byYear.get(measure.fiscalYear) ?? []), measure]);
  }
  return [...byYear]
    .sort(([one], [other]) => other - one)
    .map(([fiscalYear, measures]) => ({
      fiscalYear,
      measures: measures.sort((one, other) => one.no - other.no),
    }));
}

function measureOf({ id, fields }: RowView): Measure | null {
  const { no, fiscalYear, title, methods, period, followUp, responsible, notes } = fields;
  if (typeof title !== 'string' || typeof fiscalYear !== 'number') return null;
  return {
    id,
    no: typeof no === 'number' ? no : 0,
    fiscalYear,
    title,
    methods: textsOf(methods),
    period: typeof period === 'string' ? period : '',
    followUp: textsOf(followUp),
    responsible: typeof responsible === 'string' ? responsible : '',
    notes: Array.isArray(notes) ? notes.flatMap(noteOf) : [],
  };
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function noteOf(value: Json): readonly LocalText[] {
  if (value === null || typeof value !== 'object' || !('th' in value)) return [];
  const { th, en } = value;
  return typeof th === 'string' ? [{ th, en: typeof en === 'string' ? en : '' }] : [];
}
