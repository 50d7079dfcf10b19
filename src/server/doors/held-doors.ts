import { isChannelId, isEntryId, type EntryId } from '../../domain/basics/ids.ts';
import { ok, type Result } from '../../domain/basics/result.ts';
import {
  heldDecisionSchema,
  type HeldCounts,
  type HeldDecided,
  type HeldDecision,
  type HeldPage,
} from '../../contracts/endpoints.ts';
import { isPassing, type Problem } from '../../contracts/problems/problems.ts';
import { longestBody, readBody } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { parcelOf } from '../mailbox/parcel.ts';
import type { DeviceCard } from '../../seal/trust/authority.ts';
import { isReadersRing } from '../../seal/trust/readers.ts';
import { eraserOf, mayErase, ringsIn, type Eraser } from '../../seal/trust/rights-to-read.ts';
import { readHeader } from '../../seal/reading.ts';
import type { HeldForm } from '../store/held-store.ts';
import { deviceDoor } from './door.ts';
import type { House } from './house.ts';
import { json } from '../http/said.ts';

/** Forms looked up or decided at once: as many of the largest fit into memory at any time. */
const portion = 100;
/** Most characters of one page, or a slow line would never bring it whole before the device loses patience. */
const widestPage = 1_000_000;

/** Doors behind which an office sees and decides what was held above a channel's daily ceiling. */
export function openHeldDoors(house: House): void {
  const { store, channelCeiling } = house.deps;

  deviceDoor(house, 'countHeld', async ({ mailbox }) => {
    const counts = await store.held.counts(mailbox.office);
    const answer: HeldCounts = { counts: [...counts], ceiling: channelCeiling };
    return json(answer);
  });

  deviceDoor(house, 'readHeld', async ({ mailbox, part, query }) => {
    const channel = part('channel');
    const after = query('after') ?? null;
    if (!isChannelId(channel) || (after !== null && !isEntryId(after))) return refused('malformed');
    const found = await store.held.page(mailbox.office, channel, { after, limit: portion });
    return json(pageOf(found));
  });

  deviceDoor(house, 'decideHeld', async ({ mailbox, card, part, request }) => {
    const body = await readBody(request, heldDecisionSchema, longestBody.words);
    if (!body.ok) return refused(body.problem);
    const channel = part('channel');
    if (!isChannelId(channel)) return refused('malformed');
    const { office } = mailbox;
    const { act, which, after } = body.value;
    const forms =
      which === 'all'
        ? await store.held.page(office, channel, { after, limit: portion })
        : (await store.held.some(office, channel, which)).filter(({ receipt }) => receipt !== null);
    const done = await decided(house, { mailbox, card, act, forms });
    if (!done.ok) return refused(done.problem);
    const counts = await store.held.counts(office);
    const answer: HeldDecided = {
      ...done.value,
      left: counts.find((one) => one.channel === channel)?.held ?? 0,
      next: which === 'all' ? nextOf(forms) : null,
    };
    return json(answer);
  });
}

/** As many submissions as fit a page; one at least, where there is one. */
function pageOf(found: readonly HeldForm[]): HeldPage {
  let width = 0;
  let read = 0;
  for (const { header, content } of found) {
    width += header.length + content.length;
    if (width > widestPage && read > 0) break;
    read += 1;
  }
  const held = found
    .slice(0, read)
    .filter(({ receipt }) => receipt !== null)
    .map(({ header, content, receivedAt }) => ({ header, content, receivedAt }));
  return { held, next: read < found.length ? (found[read - 1]?.id ?? null) : nextOf(found) };
}

function nextOf(forms: readonly HeldForm[]): EntryId | null {
  return forms.length < portion ? null : (forms.at(-1)?.id ?? null);
}

interface Decision {
  readonly mailbox: Mailbox;
  readonly card: DeviceCard;
  readonly act: HeldDecision['act'];
  readonly forms: readonly HeldForm[];
}

/** @returns 'busy' when something was not committed: what was is out of the way when it is asked again */
async function decided(
  { deps: { store } }: House,
  { mailbox, card, act, forms }: Decision,
): Promise<Result<Pick<HeldDecided, 'done' | 'refused'>, Problem>> {
  const [first] = forms;
  if (first === undefined) return ok({ done: 0, refused: 0 });
  if (act === 'drop') {
    // Nobody but its readers makes a delicate form go away: it may be about whoever would drop it.
    const eraser = eraserOf(mailbox.authority, card);
    const ids = forms.filter((form) => !isForOthers(eraser, form)).map(({ id }) => id);
    const done = await store.held.drop(mailbox.office, first.channel, ids);
    return ok({ done, refused: forms.length - ids.length });
  }
  const outcomes = await Promise.all(forms.map((form) => admitted(mailbox, form)));
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem]));
  const passing = problems.find(isPassing);
  if (passing !== undefined) return { ok: false, problem: passing };
  return ok({ done: outcomes.length - problems.length, refused: problems.length });
}

function isForOthers(eraser: Eraser, { header }: HeldForm): boolean {
  const read = readHeader(header);
  const rings = ringsIn(read.ok ? read.value : null);
  return rings.some(isReadersRing) && !mayErase(eraser, rings);
}

/** Hands a form in as its citizen did, with when it came. */
async function admitted(
  mailbox: Mailbox,
  { header, content, receivedAt, late }: HeldForm,
): Promise<Result<unknown, Problem>> {
  const sender = { by: 'admitted', receivedAt, late } as const;
  const parcel = await parcelOf(mailbox.office, { header, content, signature: null }, sender);
  return parcel.ok ? mailbox.deliver(parcel.value) : parcel;
}
