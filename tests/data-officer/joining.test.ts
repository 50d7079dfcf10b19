import { describe, expect, it } from 'vitest';
import { api } from '../../src/contracts/endpoints.ts';
import { invitationFragment, invitationOf, type InvitationLink } from '../../src/contracts/addresses.ts';
import { fingerprintOf } from '../../src/seal/basis/keys.ts';
import { newPersonId } from '../../src/seal/basis/new-ids.ts';
import { newRing, sealRingsForInvitation } from '../../src/seal/trust/rings.ts';
import { invitationBytes, pairsOf } from '../../src/seal/basis/secrets.ts';
import { aFoundedOffice } from '../worlds/keys.ts';
import { aBrowser, aTown, need, sheetConfirmed, type Town } from './world.ts';

/** The link of an invitation, as the QR shows it. */
async function invitedTo({ office }: Town): Promise<InvitationLink> {
  await sheetConfirmed(office);
  const asked = { person: newPersonId(), role: 'member', uses: 1, days: 7 } as const;
  const link = invitationOf(need(await office.invite(asked)));
  if (link === null) throw new Error('no link');
  return link;
}

describe('a link to join', () => {
  it('leads into the office that it pins, and into no other', async () => {
    const town = await aTown();
    const link = await invitedTo(town);
    const another = await aFoundedOffice('another');
    const root = await fingerprintOf(another.root.signKey);
    const { gate } = aBrowser(town.world);
    expect(await gate.joinOffice(invitationFragment({ ...link, root }))).toEqual({
      ok: false,
      problem: 'fingerprint-mismatch',
    });
    expect(await gate.joinOffice(`${link.invitation}.${link.secret}`)).toEqual({
      ok: false,
      problem: 'malformed',
    });
    expect(await gate.knownOffices()).toEqual([]);
    expect(await gate.joinOffice(invitationFragment(link))).toEqual({ ok: true, value: town.id });
    expect(link.root).toBe(town.office.fingerprint);
    town.office.close();
  });

  it('leads nowhere when the collector left rings of its own making there', async () => {
    const town = await aTown();
    const link = await invitedTo(town);
    const { sealKey } = await pairsOf(invitationBytes(link.secret), 'invitation');
    const planted = await newRing({ ring: 'general', generation: 1 });
    const sealed = await sealRingsForInvitation([planted.secrets], sealKey, link.invitation);
    const browser = aBrowser(town.world);
    browser.tamper = (path, json) =>
      path === api.invitation(link.invitation) && typeof json === 'object' ? { ...json, sealed } : json;
    expect(await browser.gate.joinOffice(invitationFragment(link))).toEqual({
      ok: false,
      problem: 'signature-mismatch',
    });
    expect(await browser.gate.knownOffices()).toEqual([]);
    // Nothing was used up by it: with the right rings the same link still brings the colleague in.
    browser.tamper = null;
    expect((await browser.gate.joinOffice(invitationFragment(link))).ok).toBe(true);
    town.office.close();
  });
});
