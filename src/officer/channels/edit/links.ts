import type { ChannelId, OfficeId } from '../../../domain/basics/ids.ts';
import type { Fault } from '../../../domain/channels/faults.ts';
import type { FaultName } from '../../../domain/channels/faults/fault-names.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { paths } from '../../../contracts/addresses.ts';

/** Screens about the channel itself, beside its questions. */
export const settingRooms = ['settings', 'times', 'service', 'notice', 'languages'] as const;

export type SettingRoom = (typeof settingRooms)[number];

/** Addresses of the editor's screens. */
export interface EditLinks {
  readonly channel: string;
  readonly list: string;
  readonly add: string;
  readonly preview: string;
  readonly use: string;
  question(id: string): string;
  room(name: SettingRoom): string;
}

export function editLinks(office: OfficeId, channel: ChannelId): EditLinks {
  const home = paths.app(office, `channels/${channel}`);
  const list = `${home}/edit`;
  return {
    channel: home,
    list,
    add: `${list}/add`,
    preview: `${list}/preview`,
    use: `${list}/use`,
    question: (id) => `${list}/question/${id}`,
    room: (name) => `${list}/${name}`,
  };
}

/** Where a fault of the channel itself is mended; `null` for one that the list of questions is about. */
export function roomOfFault({ name, question }: Fault): SettingRoom | null {
  return question === null ? (roomOf.get(name) ?? null) : null;
}

const roomOf: ReadonlyMap<FaultName, SettingRoom> = new Map([
  ['no-title', 'settings'],
  ['no-address', 'settings'],
  ['address-unclear', 'settings'],
  ['closes-before-opening', 'times'],
  ['no-quota', 'times'],
  ['no-source', 'service'],
  ['language-unclear', 'languages'],
]);

/** The screen on which a fault is mended. */
export function placeOfFault(fault: Fault, { questions }: ChannelDefinition, links: EditLinks): string {
  const question = fault.question === null ? undefined : questions[fault.question];
  if (question !== undefined) return links.question(question.id);
  const room = roomOfFault(fault);
  return room === null ? links.list : links.room(room);
}
