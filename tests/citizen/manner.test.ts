// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mannerHere, takeManner } from '../../src/citizen/manner.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { passingKeeping } from '../../src/data/citizen/passing/passing-keeping.ts';
import { openForRings } from '../../src/seal/opening.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { anOfficeMet } from '../data-citizen/support/office.ts';
import { noNetwork } from '../data-citizen/support/line.ts';
import { soon } from '../data-citizen/support/soon.ts';
import { pairsIn } from '../worlds/keys-rings.ts';
import { aDisk, aRoom, openForm } from './support/form.ts';
import { give, shown } from './support/page.ts';

const met = await anOfficeMet();
const { channel } = met.definition;

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

async function roadIn(body: string): Promise<unknown> {
  const envelope = JSON.parse(body) as Envelope;
  const header = readHeader(envelope.header);
  if (!header.ok || header.value.kind !== 'submission') throw new Error('not a submission');
  const text = await openForRings(header.value, envelope.content, pairsIn(met.ring));
  return (JSON.parse(text ?? '{}') as { road?: unknown }).road;
}

describe('a phone', () => {
  it('is its owner’s until this tab was told otherwise', () => {
    expect(mannerHere()).toEqual({ name: 'own', keeps: true });
    sessionStorage.setItem('prongsai-manner', 'nonsense');
    expect(mannerHere().name).toBe('own');
    takeManner('helper');
    expect(mannerHere()).toEqual({ name: 'helper', keeps: false, road: 'helper' });
    takeManner('own');
    expect(mannerHere().keeps).toBe(true);
  });

  it.each(['helper', 'kiosk'] as const)(
    'keeps sealed bytes alone of what is written as %s, and tells the office whose device it was',
    async (name) => {
      takeManner(name);
      const phone = aDisk();
      const room = aRoom(noNetwork, passingKeeping(phone));
      const page = await openForm(room, met);
      give('what', 'ไฟดับหน้าวัด');
      expect(await room.keeping.draft(channel)).toBeNull();
      expect(shown('#draft')).toBe('');
      page.send();
      await soon(() => shown('#later .code')).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]$/);
      const [parcel, ...more] = await phone.parcels();
      expect([parcel?.plain, more, await phone.matters(), await phone.draft(channel)]).toEqual([
        null,
        [],
        [],
        null,
      ]);
      expect(JSON.stringify(parcel)).not.toContain('ไฟดับ');
      expect(await roadIn(parcel?.body ?? '')).toBe(name);
    },
  );
});
