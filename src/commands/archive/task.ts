import { resolve } from 'node:path';
import type { Instant } from '../../domain/basics/instant.ts';
import { SettingsError } from '../../server/settings/environment.ts';
import { ArchiveFault } from '../../server/store/archive/fault.ts';
import { claimStore, openStore, type Where } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { faultTexts, texts } from './words.ts';

/** What a command is given. */
export interface Task {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where files are named from. */
  readonly folder: string;
  readonly now: () => Instant;
  readonly say: (text: string) => void;
}

/** Why a command did not do what was asked, in both languages. */
export class Refusal extends Error {}

/** The one file a command is about, and which of its switches are on. */
export function fileAndSwitches(
  { args, folder }: Task,
  usage: string,
  known: readonly string[],
): { readonly file: string; readonly on: ReadonlySet<string> } {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const on = args.filter((arg) => arg.startsWith('--'));
  const [file] = files;
  if (file === undefined || files.length > 1 || on.some((one) => !known.includes(one)))
    throw new Refusal(usage);
  return { file: resolve(folder, file), on: new Set(on) };
}

/** Works on a store that nobody else uses meanwhile. */
export async function alone<Result>(where: Where, work: (store: Store) => Promise<Result>): Promise<Result> {
  const claim = await claimStore(where);
  try {
    const store = await openStore(where);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await claim.release();
  }
}

/** Does what leaves nothing behind when it fails; whoever is refused hears so. */
export async function allOrNothing<Result>(kept: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Refusal(`${saidOf(error)}\n  ${kept}`, { cause: error });
  }
}

function saidOf(error: unknown): string {
  if (error instanceof SettingsError || error instanceof Refusal) return error.message;
  if (error instanceof ArchiveFault) return `${faultTexts[error.kind]} (${error.where})`;
  return texts.failed(error instanceof Error ? error.message : String(error));
}
