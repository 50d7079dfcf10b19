import * as v from 'valibot';
import type { OfficeId, PersonId } from '../../domain/basics/ids.ts';
import { instant } from '../../domain/basics/instant.ts';
import type { Role } from '../../domain/office/office.ts';
import type { Result } from '../../domain/basics/result.ts';
import { joinAddress } from '../../contracts/addresses.ts';
import { api } from '../../contracts/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { stated } from '../../data/officer/acts/statements.ts';
import { foundOffice, type FoundedOffice } from '../../data/officer/doors/founding.ts';
import { ringsOfRole } from '../../data/officer/doors/role-rings.ts';
import { ask } from '../../data/officer/line/line.ts';
import { OfficeLine } from '../../data/officer/line/session.ts';
import { supposedLooks } from '../../samples/looks.ts';
import { samplePlan, type OfficePlan } from '../../samples/plan.ts';
import { newChannelId, newEntryId, newInvitationSecret } from '../../seal/basis/new-ids.ts';
import { openRing, sealRingsForInvitation } from '../../seal/trust/rings.ts';
import { invitationBytes, pairsOf } from '../../seal/basis/secrets.ts';

/** A sample office that stands on a collector. */
export interface SampleOffice {
  readonly office: OfficeId;
  readonly plan: OfficePlan;
  readonly founded: FoundedOffice;
  readonly line: OfficeLine;
}

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

const tenYearsMs = 3_650 * 86_400_000;

/** The sample office with every channel open and every item looked at, so that a trial finds one of each kind. */
export async function foundSample(token: string, fetch: Fetch): Promise<SampleOffice> {
  const sample = samplePlan({ channelId: newChannelId });
  const channels = sample.channels.map((channel) => ({ ...channel, state: 'open' as const }));
  return foundPlanned(token, { ...sample, channels, rows: [...sample.rows, ...supposedLooks] }, fetch);
}

/** Founds an office from any plan. */
export async function foundPlanned(token: string, plan: OfficePlan, fetch: Fetch): Promise<SampleOffice> {
  const founded = await foundOffice(plan, { now: instant(Date.now()) });
  need(
    await ask(
      { fetch },
      { method: 'POST', path: api.setup, body: { token, entries: founded.envelopes } },
      v.unknown(),
    ),
  );
  return {
    office: founded.office,
    plan,
    founded,
    line: new OfficeLine(founded.office, founded.keys, { fetch }),
  };
}

/**
 * An invitation that lets many browsers in, as administrators where nothing else is said: for a trial only, a real one
 * works once.
 * @returns its address, without the origin
 */
export async function openInvitation(
  { office, founded, line }: SampleOffice,
  { person = founded.me.person, role = 'admin' }: { readonly person?: PersonId; readonly role?: Role } = {},
): Promise<string> {
  const now = instant(Date.now());
  const invitation = newEntryId(now);
  const secret = newInvitationSecret();
  const pairs = await pairsOf(invitationBytes(secret), 'invitation');
  const { keys } = founded;
  const names: readonly string[] = ringsOfRole(role);
  const held = founded.rings.filter((one) => names.includes(one.held.ring));
  const entry = await stated(
    {
      statement: 'invitation',
      invitation,
      person,
      role,
      rings: [...ringsOfRole(role)],
      signKey: pairs.signKey,
      sealKey: pairs.sealKey,
      expiresAt: instant(now + tenYearsMs),
      uses: 1_000_000,
    },
    { office, signer: { by: 'device', device: keys.device }, signKey: keys.sign.privateKey, seen: null, now },
  );
  need(
    await line.ask({ method: 'POST', path: api.entries(office), body: { entries: [entry] } }, v.unknown()),
  );
  const secrets = await Promise.all(held.map(({ held: ring, sealed }) => openRing(ring, sealed, keys.seal)));
  const rings = secrets.filter((ring) => ring !== null);
  const sealed = await sealRingsForInvitation(rings, pairs.sealKey, invitation);
  need(
    await line.ask(
      { method: 'PUT', path: api.invitationRings(office, invitation), body: { sealed } },
      v.unknown(),
    ),
  );
  return joinAddress('', { invitation, secret, root: founded.fingerprint });
}

/** What must go well for there to be a demo at all. @throws Error naming the problem */
export function need<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`the collector refused: ${result.problem}`);
  return result.value;
}
