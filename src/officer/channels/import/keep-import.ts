import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { ok, type Result } from '../../../domain/basics/result.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { fieldsOfPaperStack } from '../../../domain/ita/rows/paper-stack-row.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Onward } from '../../../data/officer/imports/imports.ts';
import type { Office } from '../../../data/officer/office.ts';
import type { DryRun } from './dry-run.ts';

export interface Keeping {
  readonly definition: ChannelDefinition;
  readonly file: string;
  readonly found: DryRun;
}

/** Keeps what a dry run has found. @returns how many cases or sheets were kept */
export async function keptImport(
  office: Office,
  { definition, file, found }: Keeping,
  onward: Onward,
): Promise<Result<number, Problem>> {
  if (found.stacks !== null) return keptStacks(office, definition, found.stacks);
  const batch = await office.imports.begin(definition.channel, file);
  if (!batch.ok) return batch;
  const { channel, version } = definition;
  return office.imports.add({ batch: batch.value, channel, version }, found.fresh, onward);
}

/** Each stack is an act of its own: a stack is as large as one act may be. */
async function keptStacks(
  office: Office,
  { channel, version }: ChannelDefinition,
  { stacks, sheets, source, upTo }: NonNullable<DryRun['stacks']>,
): Promise<Result<number, Problem>> {
  const at = office.now();
  const { person, device } = office.me;
  for (const [place, sum] of stacks.entries()) {
    const id = `${channel}-${at}-${place}-${device}`;
    const day = dayOf(at);
    const stack = { id, channel, version, day, sum, by: person, at, isWithdrawn: false };
    const set = { ...fieldsOfPaperStack(stack), road: 'import', source, upTo };
    const kept = await office.edit([{ table: 'paper-stacks', row: id, set, steps: [], add: [] }]);
    if (!kept.ok) return kept;
  }
  return ok(sheets);
}
