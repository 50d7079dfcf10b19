import type { ChannelDefinition } from '../definition.ts';
import type { Question } from '../question.ts';
import { likeness, plain } from './alike.ts';
import { readDay } from './days.ts';
import { knownKinds, knownTarget, stemKind, type KnownTarget } from './headings.ts';
import { optionMeant } from './options.ts';
import { stateMeant } from './states.ts';

/**
 * Where a column goes: an answer; the day it came or was finished; how it stands; the number it has elsewhere; beside the
 * answers, as words; nowhere.
 */
export type Target = `q:${string}` | KnownTarget;

/** From how alike on a heading is taken for a question's own words. */
const alikeEnough = 0.65;
/** Rows that are looked at for a guess. */
const sample = 200;

/**
 * Guesses where each column goes, by its heading first, by what stands in it else. An officer sees every guess and may
 * change it.
 * @param rows of the file, the headings first
 */
export function guessedColumns(
  rows: readonly (readonly string[])[],
  { questions }: Pick<ChannelDefinition, 'questions'>,
): readonly Target[] {
  const [names = []] = rows;
  const seen = rows.slice(0, sample);
  const width = Math.max(0, ...seen.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const asked = questions.filter(({ kind }) => kind !== 'photo' && kind !== 'spoken');
  const found = new Map<number, Target>();
  const taken = new Set<string>();
  const take = (at: number, target: Target): void => {
    found.set(at, target);
    taken.add(target);
  };
  const scored = columns.flatMap((at) =>
    asked.map((question) => ({ at, question, score: titleScore(question, names[at] ?? '') })),
  );
  for (const { at, question, score } of scored.sort((one, other) => other.score - one.score)) {
    const isFree = !found.has(at) && !taken.has(`q:${question.id}`);
    if (score >= alikeEnough && isFree) take(at, `q:${question.id}`);
  }
  for (const at of columns.filter((one) => !found.has(one))) {
    const cells = seen.slice(1).flatMap((row) => ((row[at] ?? '') === '' ? [] : [row[at] ?? '']));
    const around = { asked, taken };
    take(at, byHeading(names[at] ?? '', around) ?? byContent(cells, around) ?? 'nothing');
  }
  return columns.map((at) => found.get(at) ?? 'nothing');
}

function titleScore({ label }: Question, name: string): number {
  // Forms number their questions.
  const said = plain(name.replace(/^\s*[\d๐-๙]+[.)]\s*/, ''));
  return Math.max(likeness(plain(label.th), said), likeness(plain(label.en), said));
}

interface Around {
  readonly asked: readonly Question[];
  readonly taken: ReadonlySet<string>;
}

function byHeading(name: string, { asked, taken }: Around): Target | null {
  for (const wanted of knownKinds(name)) {
    // A place may be told by two columns: where it lies, and in words.
    const isFree = (id: string): boolean => wanted === 'place' || !taken.has(`q:${id}`);
    const question = asked.find(({ id, kind }) => kind === wanted && isFree(id));
    if (question !== undefined) return `q:${question.id}`;
  }
  const known = knownTarget(name);
  const isOften = known === 'aside' || known === 'nothing';
  if (known !== null) return isOften || !taken.has(known) ? known : null;
  const stem = stemKind(name);
  const question = asked.find(({ id, kind }) => kind === stem && !taken.has(`q:${id}`));
  return question === undefined ? null : `q:${question.id}`;
}

function byContent(cells: readonly string[], { asked, taken }: Around): Target | null {
  if (cells.length === 0) return null;
  const most = (isSo: (cell: string) => boolean): boolean => cells.filter(isSo).length >= cells.length * 0.8;
  const free = asked.filter(({ id }) => !taken.has(`q:${id}`));
  const offered = free.find(
    (question) => 'options' in question && most((cell) => optionMeant(question.options, cell) !== null),
  );
  if (offered !== undefined) return `q:${offered.id}`;
  const phone = free.find(({ kind }) => kind === 'phone');
  if (phone !== undefined && most((cell) => /^0\d{8,9}$/.test(cell.replace(/\D/g, ''))))
    return `q:${phone.id}`;
  if (!taken.has('state') && most((cell) => stateMeant(cell) !== null)) return 'state';
  const isDay = (cell: string): boolean => /\D/.test(cell) && readDay(cell, 'day-first') !== null;
  return !taken.has('came') && most(isDay) ? 'came' : null;
}
