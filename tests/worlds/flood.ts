import { entryId, type EntryId } from '../../src/domain/basics/ids.ts';
import { workHeader } from '../../src/contracts/citizen/endpoints.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { solve } from '../../src/data/citizen/road/work.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { allowances } from '../../src/server/crowd/limits.ts';
import { morning } from './keys.ts';
import type { Answer } from './server.ts';
import { aSubmission, aTown, type Town } from './server-office.ts';

/** A town with somebody outside who sends far too much. */
export interface FloodedTown extends Town {
  /** A submission like no other; the collector cannot see that they all say the same. */
  readonly another: () => Envelope;
  readonly send: (body: unknown, address: string, solution?: string) => Promise<Answer>;
  /** Sends many, one after the other. @returns how often each answer came */
  readonly flood: (count: number, addressOf: (index: number) => string) => Promise<Record<string, number>>;
  /** Uses up what a source may ask: all of it, or so many. */
  readonly press: (address: string, count?: number) => Promise<void>;
  /** What a phone does by itself: asks, works, and sends again. */
  readonly sendByWork: (body: Envelope, address: string) => Promise<{ solution: string; answer: Answer }>;
}

export const idIn = ({ header }: Envelope): EntryId => entryId((JSON.parse(header) as { id: string }).id);

export async function aFloodedTown(): Promise<FloodedTown> {
  const town = await aTown();
  const sample = await aSubmission(town);
  const another = (): Envelope => ({
    ...sample,
    header: sample.header.replace(idIn(sample), newEntryId(morning)),
  });

  function send(body: unknown, address: string, solution?: string): Promise<Answer> {
    const headers = solution === undefined ? {} : { [workHeader]: solution };
    return town.ask('POST', api.submissions(town.office), { body, headers, from: { address } });
  }

  return {
    ...town,
    another,
    send,
    async flood(count, addressOf) {
      const came: Record<string, number> = {};
      for (let index = 0; index < count; index += 1) {
        const { status, json } = await send(another(), addressOf(index));
        const said = status === 429 ? (json as { problem: string }).problem : String(status);
        came[said] = (came[said] ?? 0) + 1;
      }
      return came;
    },
    async press(address, count = allowances.source.atOnce) {
      for (let asked = 0; asked < count; asked += 1) await town.ask('GET', api.health, { from: { address } });
    },
    async sendByWork(body, address) {
      const task = (await send(body, address)).headers.get(workHeader) ?? '';
      const solution = (await solve(idIn(body), task)) ?? '';
      return { solution, answer: await send(body, address, solution) };
    },
  };
}
