import * as v from 'valibot';
import { cookieFetch } from '../../../src/commands/demo/cookie-fetch.ts';
import { foundPlanned, need, openInvitation } from '../../../src/commands/demo/found-sample.ts';
import type { ChannelDefinition, DelicateRing } from '../../../src/domain/channels/definition.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import { personId, type PersonId } from '../../../src/domain/basics/ids.ts';
import type { Role } from '../../../src/domain/office/office.ts';
import { paths } from '../../../src/contracts/addresses.ts';
import { api } from '../../../src/contracts/endpoints.ts';
import { stated } from '../../../src/data/officer/acts/statements.ts';
import { samplePlan } from '../../../src/samples/plan.ts';
import { newChannelId } from '../../../src/seal/basis/new-ids.ts';
import type { Collector } from './collector.ts';

export interface OwnOffice {
  /** An invitation for any number of officers. */
  readonly officer: string;
  /** The address in a channel's QR. */
  readonly addressOf: (definition: ChannelDefinition) => string;
  /** An invitation for any number of one person's devices. */
  readonly inviting: (person: PersonId, role: Role) => Promise<string>;
  /** Names who reads what is delicate. */
  readonly naming: (person: PersonId, post: string, reads: readonly DelicateRing[]) => Promise<void>;
}

/** Founds the sample office with channels of a test's own beside its others. */
export async function foundWith(collector: Collector, own: readonly ChannelDefinition[]): Promise<OwnOffice> {
  const sample = samplePlan({ channelId: newChannelId });
  const plan = { ...sample, channels: [...sample.channels, ...own] };
  const token = new URL(await collector.setupAddress()).hash.slice(1);
  const founded = await foundPlanned(token, plan, cookieFetch(collector.url));
  const { keys, fingerprint } = founded.founded;
  return {
    officer: collector.url + (await openInvitation(founded)),
    addressOf: ({ channel }) => `${collector.url}${paths.channel(channel)}#${fingerprint}`,
    inviting: async (person, role) => collector.url + (await openInvitation(founded, { person, role })),
    async naming(person, post, reads) {
      const entry = await stated(
        { statement: 'reader', person: personId(person), post: { th: post, en: post }, reads: [...reads] },
        {
          office: founded.office,
          signer: { by: 'device', device: keys.device },
          signKey: keys.sign.privateKey,
          seen: null,
          now: instant(Date.now()),
        },
      );
      const path = api.entries(founded.office);
      need(await founded.line.ask({ method: 'POST', path, body: { entries: [entry] } }, v.unknown()));
    },
  };
}
