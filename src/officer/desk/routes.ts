import { isEditionId } from '../../domain/basics/edition-id.ts';
import { isOfficeId, type OfficeId } from '../../domain/basics/ids.ts';

export const roomNames = ['today', 'inbox', 'channels', 'scores', 'measures', 'more'] as const;

/** A room of the officer's side, as it stands in the address. */
export type RoomName = (typeof roomNames)[number];

/** What an address asks for. */
export type Route =
  /** `to`: where in an office the home screen's shortcut or a shared link wants to go; `isChoosing`: none opens by itself. */
  | { readonly at: 'door'; readonly to: string | null; readonly isChoosing: boolean }
  | { readonly at: 'setup' }
  | { readonly at: 'join' }
  | {
      readonly at: 'office';
      readonly office: OfficeId;
      readonly room: RoomName;
      /** What follows the room: a case, a channel and its sheet, a part of “more”. */
      readonly rest: readonly string[];
    }
  | { readonly at: 'nowhere' };

/** An address within the app, without host and fragment. */
export interface Address {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
}

/** Reads an address. */
export function routeOf({ path, search }: Address): Route {
  const [first = '', second = '', third = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (first === 'setup' && second === '') return { at: 'setup' };
  if (first === 'join' && second === '') return { at: 'join' };
  if (first !== 'app' && first !== '' && first !== 'index.html') return { at: 'nowhere' };
  if (second === '') {
    const query = new URLSearchParams(search);
    return { at: 'door', to: goalOf(query), isChoosing: query.has('choose') };
  }
  const room = third === '' ? 'today' : roomOf(third);
  if (!isOfficeId(second) || room === null) return { at: 'nowhere' };
  return { at: 'office', office: second, room, rest };
}

/** A room, or within it the edition that a shared link names, or where shared files are taken in. */
function goalOf(query: URLSearchParams): string | null {
  if (query.get('to') === 'hand-over') return 'inbox/hand-over';
  const room = roomOf(query.get('to') ?? '');
  const edition = query.get('edition') ?? '';
  return room === 'scores' && isEditionId(edition) ? `scores/editions/take?id=${edition}` : room;
}

function roomOf(name: string): RoomName | null {
  return roomNames.find((candidate) => candidate === name) ?? null;
}
