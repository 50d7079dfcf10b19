import { describe, expect, it } from 'vitest';
import { newDeviceKeys } from '../../src/seal/basis/keys.ts';
import { newChannelId, newOfficeId, newPersonId } from '../../src/seal/basis/new-ids.ts';
import { openOwnResult, sealOwnResult } from '../../src/seal/own-results.ts';

const answers = [{ question: 'staff', answers: 5, mean: 42, shares: { '5': 100 } }];

describe('the result of one officer', () => {
  it('opens with the device it was sealed to, for its own office, channel and person, and nowhere else', async () => {
    const [mine, other] = await Promise.all([newDeviceKeys(), newDeviceKeys()]);
    const place = {
      office: newOfficeId(),
      channel: newChannelId(),
      person: newPersonId(),
      device: mine.device,
    };
    const sealed = await sealOwnResult(place, answers, mine.sealKey);
    expect(await openOwnResult(place, sealed, mine.seal)).toEqual(answers);
    expect(await openOwnResult(place, sealed, other.seal)).toBeNull();
    expect(await openOwnResult({ ...place, channel: newChannelId() }, sealed, mine.seal)).toBeNull();
    expect(await openOwnResult({ ...place, person: newPersonId() }, sealed, mine.seal)).toBeNull();
  });

  it('is nothing where it tells of fewer than five', async () => {
    const mine = await newDeviceKeys();
    const ids = { office: newOfficeId(), channel: newChannelId(), person: newPersonId() };
    const place = { ...ids, device: mine.device };
    const few = answers.map((answer) => ({ ...answer, answers: 4 }));
    expect(await openOwnResult(place, await sealOwnResult(place, few, mine.sealKey), mine.seal)).toBeNull();
  });
});
