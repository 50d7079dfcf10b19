import { channelOfPath } from '../contracts/addresses.ts';
import type { ChannelId } from '../domain/basics/ids.ts';

/** What is known of a request before it is answered. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly isNavigation: boolean;
  /** Whether the address is of our own origin. */
  readonly isOurs: boolean;
}

/** How the worker answers: with a kept file, with a page, or not at all. */
export type Road =
  | { readonly to: 'network' }
  | { readonly to: 'kept-file' }
  | { readonly to: 'officer' }
  | { readonly to: 'receipt' }
  | { readonly to: 'shared' }
  | { readonly to: 'form'; readonly channel: ChannelId };

const officerRooms: readonly string[] = ['app', 'setup', 'join'];

/**
 * Which road a request takes.
 *
 * Files that are shared with the installed app come as a form posted to it. All else that changes something, what the collector says (`/api`) and what an office published (`/p`) always goes to the
 * network untouched.
 */
export function roadFor({ method, path, isNavigation, isOurs }: Asked): Road {
  const [, first = ''] = path.split('/');
  if (method === 'POST' && isOurs && isNavigation && path === '/app/') return { to: 'shared' };
  if (method !== 'GET' || !isOurs || first === 'api' || first === 'p') return { to: 'network' };
  if (!isNavigation) return { to: 'kept-file' };
  if (officerRooms.includes(first)) return { to: 'officer' };
  if (path === '/r' || path === '/r/' || first === 'k') return { to: 'receipt' };
  const channel = channelOfPath(path);
  return channel === null ? { to: 'network' } : { to: 'form', channel };
}
