import type { Option } from '../question.ts';
import { likeness, plain } from './alike.ts';

/** From how alike on words are taken for an option that is worded a little otherwise. */
const alikeEnough = 0.75;

/** The option that is named so, in either language; steps of a scale lie too near each other for a guess. */
export function optionNamed(options: readonly Option[], cell: string): Option | null {
  const said = plain(cell);
  return options.find((option) => namesOf(option).includes(said)) ?? null;
}

/** The option that a cell's words mean; `null` where none, or more than one, could be meant. */
export function optionMeant(options: readonly Option[], cell: string): Option | null {
  const exact = optionNamed(options, cell);
  if (exact !== null) return exact;
  const said = plain(cell);
  const scored = options
    .map((option) => ({
      option,
      score: Math.max(0, ...namesOf(option).map((name) => meansLike(name, said))),
    }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scored;
  if (best === undefined || best.score < alikeEnough) return null;
  return next !== undefined && next.score === best.score ? null : best.option;
}

/** What a cell with several answers means. */
export interface OptionsMeant {
  readonly values: readonly string[];
  /** What stands there beside them. */
  readonly rest: string;
}

/** The options that stand in a cell, joined by commas as forms do it; an option's own words may hold commas. */
export function optionsMeant(options: readonly Option[], cell: string): OptionsMeant {
  const found = new Set<string>();
  const named = options
    .flatMap(({ value, label }) => [label.th, label.en].map((name) => ({ value, name: name.trim() })))
    .filter(({ name }) => name.includes(','))
    .sort((one, other) => other.name.length - one.name.length);
  let rest = cell;
  for (const { value, name } of named) {
    if (!rest.includes(name)) continue;
    found.add(value);
    rest = rest.split(name).join('');
  }
  const unknown: string[] = [];
  for (const part of rest.split(/[,;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const option = optionMeant(options, part);
    if (option === null) unknown.push(part);
    else found.add(option.value);
  }
  return {
    values: options.map(({ value }) => value).filter((value) => found.has(value)),
    rest: unknown.join(', '),
  };
}

/** “พอใจ” stands in “ไม่พอใจ” and is its opposite. */
function meansLike(name: string, said: string): number {
  return isNo(name) === isNo(said) ? likeness(name, said) : 0;
}

function isNo(words: string): boolean {
  return /ไม่|มิได้|^no|not/.test(words);
}

function namesOf({ value, label }: Option): readonly string[] {
  return [label.th, label.en, value].map(plain).filter((name) => name !== '');
}
