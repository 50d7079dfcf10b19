import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../../server/settings/environment.ts';
import { digestOf, type Digest } from '../../server/store/archive/digest.ts';
import { verified } from '../../server/store/archive/verified.ts';
import { isThere, placeName, type Where } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { allOrNothing, alone, Refusal, type Task } from './task.ts';
import { texts, usage } from './words.ts';

interface Way {
  readonly from: Where;
  readonly to: Where;
}

/** Copies all that one place holds into another, empty one, and compares both row by row. */
export async function move(task: Task): Promise<void> {
  const way = wayOf(task);
  const [from, to] = [placeName(way.from), placeName(way.to)];
  let isWritten = false;
  const between = async (source: Store, target: Store): Promise<readonly [Digest, Digest]> => {
    if (!(await source.access.hasOffice())) throw new Refusal(texts.nothingThere(from));
    task.say(texts.moving(from, to));
    const outcome = await target.archive.take(verified(source.archive.rows()));
    if (outcome === 'not-empty') throw new Refusal(texts.notEmpty(to));
    isWritten = true;
    return [await digestOf(source.archive.rows()), await digestOf(target.archive.rows())];
  };
  const [was, is] = await allOrNothing(texts.nothingWritten, () => withBoth(way, between)).catch(
    (error: unknown) => {
      throw isWritten ? new Refusal(texts.unequal(to), { cause: error }) : error;
    },
  );
  if (was.sha256 !== is.sha256) throw new Refusal(texts.unequal(to));
  task.say(texts.moved(is.rows, is.sha256));
  task.say(texts.putAway(from));
}

function wayOf({ args, env, folder }: Task): Way {
  const place = (text: string): Where =>
    /^postgres(ql)?:/.test(text)
      ? readSettings({ DATABASE_URL: text })
      : { dataDir: resolve(folder, text), databaseUrl: null };
  const { to, from } = given(args);
  if (to === undefined) throw new Refusal(usage.move);
  return { to: place(to), from: from === undefined ? readSettings(env) : place(from) };
}

function given(args: readonly string[]): { readonly to?: string; readonly from?: string } {
  try {
    return parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, from: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new Refusal(usage.move, { cause: error });
  }
}

/** Nobody else may use either place meanwhile: what came to the source after its rows were read would be lost. */
async function withBoth<Result>(
  { from, to }: Way,
  work: (source: Store, target: Store) => Promise<Result>,
): Promise<Result> {
  if (placeName(from) === placeName(to)) throw new Refusal(texts.samePlace);
  if (!isThere(from)) throw new Refusal(texts.nothingThere(placeName(from)));
  return alone(from, (source) => alone(to, (target) => work(source, target)));
}
