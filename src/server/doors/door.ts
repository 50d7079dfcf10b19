import { isOfficeId } from '../../domain/basics/ids.ts';
import { rights, type Right, type RightName } from '../../contracts/rights.ts';
import type { DeviceCard } from '../../seal/trust/authority.ts';
import { refused } from '../http/refusals.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { visitOf, type House, type Visit } from './house.ts';

/** Somebody at a door of one office. */
export interface OfficeVisit extends Visit {
  readonly mailbox: Mailbox;
}

/** A device of that office, with the right to pass this door. */
export interface DeviceVisit extends OfficeVisit {
  readonly card: DeviceCard;
}

/**
 * Opens a door that asks for no office and no session.
 * @throws Error when the table of rights asks for a session there: a mistake of ours
 */
export function publicDoor(house: House, name: RightName, handle: (visit: Visit) => Promise<Response>): void {
  if (!isForEverybody(rights[name])) throw new Error(`the table of rights guards ${name}`);
  open(house, name, handle);
}

/**
 * Opens a door of an office that asks for no session.
 * @throws Error when the table of rights asks for one there: a mistake of ours
 */
export function officeDoor(
  house: House,
  name: RightName,
  handle: (visit: OfficeVisit) => Promise<Response>,
): void {
  if (!isForEverybody(rights[name])) throw new Error(`the table of rights guards ${name}`);
  open(house, name, async (visit) => {
    const mailbox = await mailboxAt(house, visit);
    return mailbox === null ? refused('unknown-office') : handle({ ...visit, mailbox });
  });
}

/** Opens a door that only devices of the office pass, in the roles that the table of rights names. */
export function deviceDoor(
  house: House,
  name: RightName,
  handle: (visit: DeviceVisit) => Promise<Response>,
): void {
  const right: Right = rights[name];
  open(house, name, async (visit) => {
    const mailbox = await mailboxAt(house, visit);
    if (mailbox === null) return refused('unknown-office');
    const recognised = await house.sessions.recognise(mailbox, visit);
    if (recognised === null) return refused('session-over');
    const { card, cookie } = recognised;
    const response = right.callers.includes(card.role)
      ? await handle({ ...visit, mailbox, card })
      : refused('not-allowed');
    if (cookie !== null) response.headers.append('set-cookie', cookie);
    return response;
  });
}

function isForEverybody({ callers }: Right): boolean {
  return callers.includes('nobody');
}

async function mailboxAt({ mailboxes }: House, visit: Visit): Promise<Mailbox | null> {
  const office = visit.part('office');
  return isOfficeId(office) ? mailboxes.of(office) : null;
}

function open(house: House, name: RightName, handle: (visit: Visit) => Promise<Response>): void {
  const { method, path } = rights[name];
  house.app.on(method, path, async (context) => {
    const visit = visitOf(context, house.deps);
    const { source } = visit.whence;
    if (source !== null && !house.limits.take('source', source)) return refused('busy', 429);
    return handle(visit);
  });
}
