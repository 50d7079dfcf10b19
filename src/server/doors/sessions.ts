import { timingSafeEqual } from 'node:crypto';
import { parse as parseCookies } from 'hono/utils/cookie';
import type { DeviceId, OfficeId } from '../../domain/basics/ids.ts';
import { instant, type Instant } from '../../domain/basics/instant.ts';
import type { DeviceCard } from '../../seal/trust/authority.ts';
import type { CollectorDeps } from '../deps.ts';
import { hashOf } from '../http/secrets.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Visit } from './house.ts';
import { SharedSecret } from '../crowd/shared-secret.ts';

const dayMs = 86_400_000;
/** How long a session lives after its last use. */
const sessionDays = 90;
/** How long a device may take to sign. */
const challengeMs = 5 * 60_000;

/** A device that was recognised, and the cookie to renew its session with when a day has gone by. */
export interface Recognised {
  readonly card: DeviceCard;
  readonly cookie: string | null;
}

/** Challenges and sessions of devices. */
export class Sessions {
  readonly #deps: Pick<CollectorDeps, 'store' | 'chance' | 'now'>;
  readonly #secret: SharedSecret;

  constructor(deps: Pick<CollectorDeps, 'store' | 'chance' | 'now'>) {
    this.#deps = deps;
    this.#secret = new SharedSecret('challenge-secret', deps);
  }

  /** A challenge that any process of this collector recognises for five minutes; nothing is kept. */
  async challenge(office: OfficeId): Promise<string> {
    const { chance, now } = this.#deps;
    const text = `${(now() + challengeMs).toString(36)}.${chance.token()}`;
    return `${text}.${await this.#mark(office, text)}`;
  }

  /** Whether a challenge is ours, for this office, and not too old. */
  async isOurs(office: OfficeId, challenge: string): Promise<boolean> {
    const [until = '', token = '', mark = '', ...more] = challenge.split('.');
    const wanted = Buffer.from(await this.#mark(office, `${until}.${token}`));
    const given = Buffer.from(mark);
    const isMarked = more.length === 0 && wanted.length === given.length && timingSafeEqual(wanted, given);
    return isMarked && Number.parseInt(until, 36) >= this.#deps.now();
  }

  async #mark(office: OfficeId, text: string): Promise<string> {
    return (await this.#secret.mark(`${office}\n${text}`)).toString('base64url');
  }

  /** Begins a session. @returns the cookie to set */
  async begin(office: OfficeId, device: DeviceId, visit: Visit): Promise<string> {
    const token = this.#deps.chance.token();
    return this.#kept(token, { office, device }, visit);
  }

  /** @returns the device behind a request; `null` without a living session of a living device of this office */
  async recognise(mailbox: Mailbox, visit: Visit): Promise<Recognised | null> {
    const name = cookieName(mailbox.office, visit);
    const token = parseCookies(visit.request.headers.get('cookie') ?? '', name)[name];
    if (token === undefined || token === '') return null;
    const session = await this.#deps.store.access.session(mailbox.office, hashOf(token));
    const now = this.#deps.now();
    if (session === null || session.until < now) return null;
    const card = mailbox.authority.devices.get(session.device);
    if (card === undefined || card.isRemoved) return null;
    const isFresh = session.until > now + (sessionDays - 1) * dayMs;
    return { card, cookie: isFresh ? null : await this.#kept(token, session, visit) };
  }

  async #kept(
    token: string,
    { office, device }: { readonly office: OfficeId; readonly device: DeviceId },
    visit: Visit,
  ): Promise<string> {
    const now = this.#deps.now();
    const until: Instant = instant(now + sessionDays * dayMs);
    await this.#deps.store.access.keepSession(hashOf(token), { office, device, until }, now);
    const secure = visit.whence.isHttps ? '; Secure' : '';
    return `${cookieName(office, visit)}=${token}; Path=/; Max-Age=${sessionDays * 86_400}; HttpOnly; SameSite=Strict${secure}`;
  }
}

/** Named by office, so that one device may work for several; `__Host-` binds it to this very origin. */
function cookieName(office: OfficeId, { whence }: Visit): string {
  return `${whence.isHttps ? '__Host-' : ''}prongsai-${office}`;
}
