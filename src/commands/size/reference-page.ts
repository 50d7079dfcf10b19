import { edition2564 } from '../../editions/2564/index.ts';
import { selfSurvey } from '../../editions/services/index.ts';
import type { Statement } from '../../contracts/authority.ts';
import type { Json } from '../../domain/basics/json.ts';
import { instant } from '../../domain/basics/instant.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { CitizenPage } from '../../forms/citizen-page.ts';
import { renderFormPage } from '../../forms/form-page.ts';
import { samplePlan } from '../../samples/plan.ts';
import { enveloped } from '../../seal/entries.ts';
import { newDeviceKeys } from '../../seal/basis/keys.ts';
import { newChannelId, newEntryId, newOfficeId, newPersonId } from '../../seal/basis/new-ids.ts';
import { newRing } from '../../seal/trust/rings.ts';

/** The longest form of the sample office: the whole external self-survey of 2564, every part of it a question. */
function longestForm(): ChannelDefinition {
  return { ...selfSurvey(edition2564, 'EIT'), channel: newChannelId(), version: 1, state: 'open' };
}

/**
 * A citizen's page as the collector answers it, with statements as long and as random as those of a young office.
 *
 * @param page what the build left for it
 */
export async function referencePage(page: CitizenPage): Promise<string> {
  const definition = longestForm();
  const { profile } = samplePlan({ channelId: newChannelId });
  const { device, sign, signKey, sealKey } = await newDeviceKeys();
  const office = newOfficeId();
  const at = instant(Date.now());
  const ring = { ring: 'survey', generation: 1 } as const;
  const { publicKey } = await newRing(ring);
  const said: readonly Statement[] = [
    { statement: 'founding', rootKey: signKey, recoveryKey: sealKey, foundedAt: at },
    {
      statement: 'device',
      device,
      person: newPersonId(),
      role: 'admin',
      signKey,
      sealKey,
      rings: ['survey'],
    },
    { statement: 'profile', profile },
    {
      statement: 'ring',
      ...ring,
      publicKey,
    },
    { statement: 'channel-2', definition },
  ];
  const statements = await Promise.all(
    said.map((statement) => {
      const signer = { by: 'device', device } as const;
      const header = { office, id: newEntryId(at), kind: 'authority', signer, seen: null } as const;
      return enveloped(header, statement as unknown as Json, sign.privateKey); // plain data, by its schema
    }),
  );
  const origin = 'https://ita.example.go.th';
  return renderFormPage({ page, proof: { office, statements }, definition, profile, origin });
}
