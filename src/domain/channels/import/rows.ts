import type { Day } from '../../calendar/day.ts';
import type { CaseState } from '../case-life.ts';
import type { Answer, Answers, ChannelDefinition } from '../definition.ts';
import { bothAnswers, cellAnswer, type CellFault } from './cells.ts';
import type { Target } from './columns.ts';
import { readDay, type DayOrder } from './days.ts';
import { stateMeant } from './states.ts';

/** How a file's rows become cases. */
export interface ImportPlan {
  readonly definition: ChannelDefinition;
  /** The file's first row. */
  readonly names: readonly string[];
  /** Where each column goes, in the file's order. */
  readonly targets: readonly Target[];
  readonly order: DayOrder;
  readonly today: Day;
}

/** A cell that could not be taken as it stands; its words are kept beside the answers. */
export interface CellNote {
  /** From 0. */
  readonly column: number;
  readonly cell: string;
  readonly fault: CellFault | 'day' | 'day-to-come' | 'state';
}

/** A row as the case that it would become. */
export interface ReadyRow {
  readonly at: 'ready';
  /** As a spreadsheet counts, the headings being row 1. */
  readonly row: number;
  /** What makes it this row and no other. */
  readonly basis: string;
  readonly answers: Answers;
  readonly state: CaseState;
  readonly came: Day | null;
  readonly finished: Day | null;
  readonly notes: readonly CellNote[];
}

/** Why a row is no case. */
export type RowFault = 'nothing-said' | 'too-large';

export type RowRead =
  | ReadyRow
  | { readonly at: 'empty'; readonly row: number }
  | { readonly at: 'unreadable'; readonly row: number; readonly fault: RowFault };

/** Letters of one row's answers: what is sealed has its bounds. */
const mostLetters = 12_000;
/** Of the name under which an answer is kept. */
const longestKey = 40;

/**
 * Reads one row; no cell makes it throw, and none is lost: what is no answer is kept beside the answers, by its heading.
 * @param row as a spreadsheet counts
 */
export function readRow(cells: readonly string[], row: number, plan: ImportPlan): RowRead {
  if (cells.every((cell) => cell.trim() === '')) return { at: 'empty', row };
  const reading = new Reading(cells, plan);
  for (const column of plan.targets.keys()) reading.take(column);
  const all = [...reading.answers, ...reading.aside];
  if (all.length === 0) return { at: 'unreadable', row, fault: 'nothing-said' };
  const letters = all.reduce((sum, [key, answer]) => sum + key.length + lengthOf(answer), 0);
  if (letters > mostLetters) return { at: 'unreadable', row, fault: 'too-large' };
  const { state, came, finished, notes } = reading;
  return {
    at: 'ready',
    row,
    basis: basisOf(cells, plan),
    answers: Object.fromEntries(all),
    state,
    came,
    finished: state === 'done' ? finished : null,
    notes,
  };
}

class Reading {
  readonly answers = new Map<string, Answer>();
  readonly aside = new Map<string, string>();
  readonly notes: CellNote[] = [];
  state: CaseState = 'waiting';
  came: Day | null = null;
  finished: Day | null = null;
  readonly #cells: readonly string[];
  readonly #plan: ImportPlan;

  constructor(cells: readonly string[], plan: ImportPlan) {
    this.#cells = cells;
    this.#plan = plan;
  }

  take(column: number): void {
    const target = this.#plan.targets[column] ?? 'nothing';
    const cell = this.#cell(column);
    if (cell === '' || target === 'nothing' || target === 'key') return;
    if (target === 'aside') return this.#putAside(column);
    if (target === 'came') this.came = this.#day(column);
    else if (target === 'finished') this.finished = this.#day(column);
    else if (target === 'state') this.#takeState(column);
    else this.#takeAnswer(column, target);
  }

  #takeState(column: number): void {
    const meant = stateMeant(this.#cell(column));
    if (meant === null) this.#note(column, 'state');
    else this.state = meant;
  }

  #takeAnswer(column: number, target: Target): void {
    const { definition, order } = this.#plan;
    const question = definition.questions.find(({ id }) => `q:${id}` === target);
    if (question === undefined) return;
    const read = cellAnswer(question, this.#cell(column), order);
    const both = bothAnswers(question, this.answers.get(question.id) ?? '', read.answer);
    if (both.answer.length > 0) this.answers.set(question.id, both.answer);
    const fault = read.fault ?? both.fault;
    if (fault !== null) this.#note(column, fault);
  }

  #day(column: number): Day | null {
    const day = readDay(this.#cell(column), this.#plan.order);
    if (day !== null && day <= this.#plan.today) return day;
    this.#note(column, day === null ? 'day' : 'day-to-come');
    return null;
  }

  #note(column: number, fault: CellNote['fault']): void {
    this.notes.push({ column, cell: this.#cell(column), fault });
    this.#putAside(column);
  }

  #putAside(column: number): void {
    this.aside.set(asideKey(this.#plan, column), this.#cell(column));
  }

  #cell(column: number): string {
    return (this.#cells[column] ?? '').trim();
  }
}

function lengthOf(answer: Answer): number {
  return typeof answer === 'string' ? answer.length : answer.join(' ').length;
}

/** The number that the row has elsewhere; else everything that stands in it. */
function basisOf(cells: readonly string[], { targets }: ImportPlan): string {
  const own = (cells[targets.indexOf('key')] ?? '').trim();
  if (own !== '') return `number ${own}`;
  return `row ${JSON.stringify(cells.map((cell) => cell.trim()))}`;
}

/** Under what a column's words are kept: its heading, apart from every question's id and from other columns. */
function asideKey({ names, definition }: ImportPlan, column: number): string {
  const short = (name: string): string => name.trim().slice(0, longestKey - 4);
  const name = short(names[column] ?? '');
  const isTaken =
    name === '' ||
    definition.questions.some(({ id }) => id === name) ||
    names.some((other, at) => at < column && short(other) === name);
  return isTaken ? `${name} ${column + 1}`.trim() : name;
}
