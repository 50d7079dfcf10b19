import { isOfficeId } from '../../domain/basics/ids.ts';
import { rights, type Right, type RightName } from '../../contracts/rights.ts';
import type { DeviceCard } from '../../seal/trust/authority.ts';
import { refused } from '../http/refusals.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { visitOf, type House, type Visit } from './house.ts';

/** Somebody who knocks. */
interface Knock extends Visit {
  /** Whether its source has used up its allowance; most doors stay shut then. */
  readonly isPressed: boolean;
}

/** Somebody at a door of one office. */
export interface OfficeVisit extends Knock {
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
  mustBeForEverybody(name);
  open(house, name, async (visit) => (visit.isPressed ? refused('busy', 429) : handle(visit)));
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
  mustBeForEverybody(name);
  open(house, name, async (visit) =>
    visit.isPressed ? refused('busy', 429) : atOffice(house, visit, handle),
  );
}

/**
 * Opens a door of an office that stands open to a source that has used up its allowance; what is behind it looks itself.
 * @throws Error when the table of rights asks for a session there: a mistake of ours
 */
export function crowdDoor(
  house: House,
  name: RightName,
  handle: (visit: OfficeVisit) => Promise<Response>,
): void {
  mustBeForEverybody(name);
  open(house, name, (visit) => atOffice(house, visit, handle));
}

/** Opens a door that only devices of the office pass, in the roles that the table of rights names. */
export function deviceDoor(
  house: House,
  name: RightName,
  handle: (visit: DeviceVisit) => Promise<Response>,
): void {
  const right: Right = rights[name];
  open(house, name, async (visit) => {
    const { isPressed } = visit;
    if (isPressed && !visit.request.headers.has('cookie')) return refused('busy', 429);
    const mailbox = await mailboxAt(house, visit);
    if (mailbox === null) return isPressed ? refused('busy', 429) : refused('unknown-office');
    const recognised = await house.sessions.recognise(mailbox, visit);
    if (recognised === null) return isPressed ? refused('busy', 429) : refused('session-over');
    const { card, cookie } = recognised;
    // Whoever floods from the office's own address must not lock the office out.
    if (isPressed && !house.limits.take('device', card.device)) return refused('busy', 429);
    const response = right.callers.includes(card.role)
      ? await handle({ ...visit, mailbox, card })
      : refused('not-allowed');
    if (cookie !== null) response.headers.append('set-cookie', cookie);
    return response;
  });
}

function mustBeForEverybody(name: RightName): void {
  const { callers }: Right = rights[name];
  if (!callers.includes('nobody')) throw new Error(`the table of rights guards ${name}`);
}

async function atOffice(
  house: House,
  visit: Knock,
  handle: (visit: OfficeVisit) => Promise<Response>,
): Promise<Response> {
  const mailbox = await mailboxAt(house, visit);
  return mailbox === null ? refused('unknown-office') : handle({ ...visit, mailbox });
}

async function mailboxAt({ mailboxes }: House, visit: Visit): Promise<Mailbox | null> {
  const office = visit.part('office');
  return isOfficeId(office) ? mailboxes.of(office) : null;
}

function open(house: House, name: RightName, handle: (visit: Knock) => Promise<Response>): void {
  const { method, path } = rights[name];
  house.app.on(method, path, async (context) => {
    const visit = visitOf(context, house.deps);
    const { source } = visit.whence;
    return handle({ ...visit, isPressed: source !== null && !house.limits.take('source', source) });
  });
}
