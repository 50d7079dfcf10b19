import { readBlock } from '../../src/domain/blocks/block.ts';
import { reachOf } from '../../src/domain/blocks/reach.ts';
import { saidIn } from '../../src/domain/blocks/said.ts';
import type { CaseView, Kept, Live, RowView } from '../../src/data/officer/office.ts';
import type { ShelfDesk } from '../../src/data/officer/shelf/desk.ts';

interface FakeShelf {
  readonly told: <Value>(of: () => Value) => Live<Value>;
  readonly act: (...asked: readonly [string, ...unknown[]]) => Promise<Kept>;
  readonly cases: () => readonly CaseView[];
  readonly tables: () => { readonly [name: string]: readonly RowView[] };
}

/** The shelf of a fake office: what its cases and its table of blocks say. */
export function aFakeShelf({ told, act, cases, tables }: FakeShelf): ShelfDesk {
  const aside = (): readonly CaseView[] => cases().filter((one) => one.aside !== undefined);
  const full = (): readonly CaseView[] => aside().filter(({ isErased }) => !isErased);
  return {
    view: (limit) =>
      told(() => ({
        cases: full().slice(0, limit),
        count: full().length,
        erased: aside().length - full().length,
        leaving: 0,
        blocks: (tables()['blocks'] ?? []).flatMap(({ id, fields, lists, mark }) => {
          const block = readBlock(id, fields);
          const last = lists['turns']?.at(-1);
          const turned = last === undefined ? null : { by: last.by, at: last.at };
          const count = full().filter((one) => one.aside?.block === id).length;
          return block === null ? [] : [{ ...block, turned, aside: count, mark }];
        }),
      })),
    count: () => told(() => aside().length),
    judge: (...given) => act('shelf.judge', ...given),
    reach: (block) =>
      Promise.resolve(
        reachOf(
          block,
          cases().map(({ id, channel, state, answers }) => ({ id, channel, state, said: allSaid(answers) })),
        ),
      ),
    block: (...given) => act('shelf.block', ...given),
    turn: (...given) => act('shelf.turn', ...given),
    erase: () => act('shelf.erase'),
  };
}

/** Every answer as if it had been written freely. */
function allSaid(answers: CaseView['answers']) {
  if (answers === null) return null;
  const asked = { label: { th: '', en: '' }, help: null, required: false, showIf: null, voices: [] };
  const questions = Object.keys(answers).map(
    (id) => ({ ...asked, id, kind: 'long', maxLength: 4_000 }) as const,
  );
  return saidIn({ questions }, answers);
}
