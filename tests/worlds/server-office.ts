import { channelId, type ChannelId, type EntryId, type OfficeId } from '../../src/domain/basics/ids.ts';
import type { Role } from '../../src/domain/office/office.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { HeaderOf, Place } from '../../src/contracts/header.ts';
import type { RingGeneration } from '../../src/contracts/ids.ts';
import type { Ring } from '../../src/contracts/ids.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { beginning } from '../../src/seal/chain.ts';
import { enveloped, type OpenHeader } from '../../src/seal/entries.ts';
import { sign, type DeviceKeys } from '../../src/seal/basis/keys.ts';
import { newEntryId, newSheetId } from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { newRing } from '../../src/seal/trust/rings.ts';
import { sealForRings, type RingKey } from '../../src/seal/submissions.ts';
import { aDefinition, aProfile } from './keys-channels.ts';
import {
  aFoundedOffice,
  anOffice,
  deviceCard,
  deviceHand,
  deviceKeys,
  morning,
  stated,
  type Founded,
} from './keys.ts';
import { aCollector, aSetupToken, type World, type WorldWords } from './server.ts';

/** Channels of every office here; ids differ by the office's number. */
export interface Channels {
  readonly open: ChannelId;
  readonly paused: ChannelId;
  readonly draft: ChannelId;
  readonly survey: ChannelId;
  readonly otherSurvey: ChannelId;
}

/** An office that lives at a collector. */
export interface Settled {
  readonly office: OfficeId;
  readonly founded: Founded;
  readonly entries: readonly Envelope[];
  readonly rings: Readonly<Record<'general' | 'survey', RingKey>>;
  readonly channels: Channels;
  /** One device of each role but admin, by role. */
  readonly staff: Readonly<Record<Role, DeviceKeys>>;
}

export interface Town extends World, Settled {
  /** The cookie of a session of that role's device. */
  readonly cookie: (role?: Role) => Promise<string>;
}

const staffRoles = ['member', 'coordinator', 'desktop', 'kiosk'] as const;

async function aRing(ring: Ring): Promise<RingKey> {
  const { publicKey } = await newRing({ ring, generation: 1 });
  return { ring, generation: 1, publicKey };
}

/** The founding entries of an office with five channels and a device of every role. */
export async function aFounding(name = 'one', office = anOffice): Promise<Settled> {
  const founded = await aFoundedOffice(name, office);
  const hand = deviceHand(founded.admin);
  const number = office.slice(-1);
  const channels: Channels = {
    open: channelId(`0PEN00000${number}`),
    paused: channelId(`PAVSED000${number}`),
    draft: channelId(`DRAFT0000${number}`),
    survey: channelId(`SVRVEY000${number}`),
    otherSurvey: channelId(`0THER0000${number}`),
  };
  const rings = { general: await aRing('general'), survey: await aRing('survey') };
  const keys = await Promise.all(staffRoles.map((role) => deviceKeys(`${name}, ${role}`)));
  const [member, coordinator, desktop, kiosk] = keys;
  if (!member || !coordinator || !desktop || !kiosk) throw new Error('every role has its device');
  const sheet = { kind: 'satisfaction', ring: 'survey', effect: null, standardWorkingDays: null } as const;
  const statements = [
    ...Object.values(rings).map((ring) => ({ statement: 'ring' as const, ...ring })),
    { statement: 'profile' as const, profile: aProfile },
    ...[
      aDefinition({ channel: channels.open }),
      aDefinition({ channel: channels.paused, state: 'paused' }),
      aDefinition({ channel: channels.draft, state: 'draft' }),
      aDefinition({ channel: channels.survey, ...sheet }),
      aDefinition({ channel: channels.otherSurvey, ...sheet }),
    ].map((definition) => ({ statement: 'channel-2' as const, definition })),
    ...keys.map((device, index) => deviceCard(device, { role: staffRoles[index] ?? 'member' })),
  ];
  const more = await Promise.all(statements.map((statement) => stated(hand, statement, { office })));
  const staff = { admin: founded.admin, member, coordinator, desktop, kiosk };
  return { office, founded, entries: [...founded.statements, ...more], rings, channels, staff };
}

/** Brings an office to a collector by its set-up. */
export async function settle(world: World, settled: Settled): Promise<void> {
  const token = await aSetupToken(world, `token of ${settled.office}`);
  const answer = await world.ask('POST', api.setup, { body: { token, entries: settled.entries } });
  if (answer.status !== 201) throw new Error(`the set-up was refused: ${answer.text}`);
}

/** A collector with one office. */
export async function aTown(words: WorldWords = {}, settled?: Settled): Promise<Town> {
  const world = aCollector(words);
  const office = settled ?? (await aFounding());
  await settle(world, office);
  const known = new Map<Role, Promise<string>>();
  const cookie = (role: Role = 'admin'): Promise<string> => {
    const session = known.get(role) ?? aSession(world, office.office, office.staff[role]);
    known.set(role, session);
    return session;
  };
  return { ...world, ...office, cookie };
}

/** Opens a session for a device. @returns the cookie it sends from then on */
export async function aSession(
  { ask }: Pick<World, 'ask'>,
  office: OfficeId,
  keys: DeviceKeys,
): Promise<string> {
  const asked = await ask('POST', api.challenge(office));
  const { challenge } = asked.json as { challenge: string };
  const signature = await sign(`prongsai session\n${office}\n${challenge}`, keys.sign.privateKey);
  const answer = await ask('POST', api.session(office), {
    body: { device: keys.device, challenge, signature },
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (answer.status !== 204 || cookie === undefined) throw new Error(`no session: ${answer.text}`);
  return cookie;
}

export interface SubmissionWords {
  readonly id?: EntryId;
  readonly channel?: ChannelId;
  readonly secret?: string;
  readonly what?: string;
  readonly version?: number;
  readonly rings?: readonly RingKey[];
  readonly replaces?: EntryId | null;
  readonly blobs?: Readonly<HeaderOf<'submission'>['blobs']>;
}

/** A request as a citizen's phone seals it. */
export async function aSubmission(
  { office, channels, rings }: Settled,
  words: SubmissionWords = {},
): Promise<Envelope> {
  const { receipt, key } = await receiptKeys(words.secret ?? '0000000000000000');
  const to = words.rings ?? [rings.general];
  const header = {
    office,
    id: words.id ?? newEntryId(morning),
    kind: 'submission',
    channel: words.channel ?? channels.open,
    version: words.version ?? 1,
    rings: named(to),
    receipt,
    blobs: [...(words.blobs ?? [])],
    replaces: words.replaces ?? null,
  } as const satisfies OpenHeader;
  const answers = { what: words.what ?? 'ไฟดับ' };
  return sealForRings(
    header,
    { answers, language: 'th', writtenAt: morning, receiptKey: toBase64(key), blobs: [] },
    to,
  );
}

/** A survey sheet as a citizen's phone seals it. */
export async function aSheet(
  { office, channels, rings }: Settled,
  words: { readonly id?: EntryId; readonly channel?: ChannelId } = {},
): Promise<Envelope> {
  const header = {
    office,
    id: words.id ?? newSheetId(),
    kind: 'sheet',
    channel: words.channel ?? channels.survey,
    version: 1,
    rings: named([rings.survey]),
  } as const satisfies OpenHeader;
  return sealForRings(header, { answers: { ease: 'yes' } }, [rings.survey]);
}

const named = (rings: readonly RingKey[]): RingGeneration[] =>
  rings.map(({ ring, generation }) => ({ ring, generation }));

export interface ChangeWords {
  readonly id?: EntryId;
  readonly seen?: Place;
  readonly blobs?: Readonly<HeaderOf<'change'>['blobs']>;
}

/** An officer's act; what is inside is nobody's business here. */
export async function aChange(
  { office }: Pick<Settled, 'office'>,
  { device, sign: { privateKey } }: DeviceKeys,
  { id = newEntryId(morning), seen, blobs = [] }: ChangeWords = {},
): Promise<Envelope> {
  const ring = { ring: 'general', generation: 1 } as const;
  return enveloped(
    {
      office,
      id,
      kind: 'change',
      device,
      seen: seen ?? (await beginning(office)),
      table: 'cases',
      ring,
      blobs: [...blobs],
    },
    { iv: 'A'.repeat(16), body: 'A'.repeat(400) },
    privateKey,
  );
}

/** An erasure signed by a device. */
export async function anErasure(
  { office }: Pick<Settled, 'office'>,
  { device, sign: { privateKey } }: DeviceKeys,
  targets: readonly EntryId[],
): Promise<Envelope> {
  return enveloped(
    { office, id: newEntryId(morning), kind: 'erase', device, seen: await beginning(office) },
    { targets, reason: 'request' },
    privateKey,
  );
}
