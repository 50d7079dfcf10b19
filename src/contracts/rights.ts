import { roles, type Role } from '../domain/office/office.ts';
import { api } from './endpoints.ts';
import { editionApi } from './sharing/shared-edition.ts';
import type { HeaderKind } from './header.ts';

/** Who knocks: a device of the office in its role, or anybody at all. */
export const callers = ['nobody', ...roles] as const;
export type Caller = 'nobody' | Role;

/** What one door asks of whoever knocks. */
export interface Right {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** The path with `:office` and the like for its parts. */
  readonly path: string;
  /** Roles of the office named in the path; 'nobody' among them means that no session is asked for. */
  readonly callers: readonly Caller[];
}

const everybody: readonly Caller[] = callers;
/** Devices that hold the office's log. A kiosk holds public keys and an outbox only, so it reads nothing. */
const withLog: readonly Caller[] = ['member', 'coordinator', 'admin', 'desktop'];
const deciders: readonly Caller[] = ['coordinator', 'admin'];
const admins: readonly Caller[] = ['admin'];

/** The table of rights: every door of the collector and who may pass; the collector enforces and prints this very table. */
export const rights = {
  readHealth: { method: 'GET', path: api.health, callers: everybody },
  readReady: { method: 'GET', path: api.ready, callers: everybody },
  /** Of these, this machine and the addresses of METRICS_FROM only. */
  readMetrics: { method: 'GET', path: api.metrics, callers: everybody },
  readHost: { method: 'GET', path: api.host, callers: everybody },
  checkSetup: { method: 'POST', path: api.setupCheck, callers: everybody },
  setUp: { method: 'POST', path: api.setup, callers: everybody },
  readChannel: { method: 'GET', path: api.channel(':channel'), callers: everybody },
  readRecording: {
    method: 'GET',
    path: api.recording(':office', ':recording'),
    callers: everybody,
  },
  readReceipt: { method: 'GET', path: api.receipt(':receipt'), callers: everybody },
  readInvitation: { method: 'GET', path: api.invitation(':invitation'), callers: everybody },
  submit: { method: 'POST', path: api.submissions(':office'), callers: everybody },
  askChallenge: { method: 'POST', path: api.challenge(':office'), callers: everybody },
  openSession: { method: 'POST', path: api.session(':office'), callers: everybody },
  join: { method: 'POST', path: api.join(':office'), callers: everybody },
  readEntries: { method: 'GET', path: api.entries(':office'), callers: withLog },
  writeEntries: { method: 'POST', path: api.entries(':office'), callers: withLog },
  followNews: { method: 'GET', path: api.news(':office'), callers: withLog },
  leaveStatus: { method: 'PUT', path: api.status(':office', ':receipt'), callers: withLog },
  leaveInvitationRings: {
    method: 'PUT',
    path: api.invitationRings(':office', ':invitation'),
    callers: admins,
  },
  askBlob: { method: 'GET', path: api.blobHave(':office', ':blob'), callers: everybody },
  sendBlob: { method: 'PUT', path: api.blob(':office', ':blob'), callers: everybody },
  readBlob: { method: 'GET', path: api.blob(':office', ':blob'), callers: withLog },
  countHeld: { method: 'GET', path: api.held(':office'), callers: withLog },
  readHeld: { method: 'GET', path: api.heldOf(':office', ':channel'), callers: withLog },
  decideHeld: { method: 'POST', path: api.heldOf(':office', ':channel'), callers: deciders },
  readEdition: { method: 'GET', path: editionApi.edition(':edition'), callers: everybody },
  shareEdition: { method: 'PUT', path: editionApi.ofOffice(':office', ':edition'), callers: deciders },
} as const satisfies Readonly<Record<string, Right>>;

export type RightName = keyof typeof rights;

/** Who may write which kind of entry; 'nobody' writes through `submit`, devices through `writeEntries`. */
export const writers: Readonly<Record<HeaderKind, readonly Caller[]>> = {
  /** Anybody's; a device brings one that it has typed in from paper and sealed as a citizen's phone does. */
  submission: ['nobody', ...withLog],
  message: ['nobody'],
  sheet: ['nobody'],
  change: withLog,
  'case-act': ['member', 'coordinator', 'admin'],
  /** But for the ring that a reader alone holds: that is stated by the reader's own device. */
  authority: admins,
  /** What is delicate is its readers' to erase, and nobody else's. */
  erase: admins,
  snapshot: admins,
};
