import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { packed } from '../../src/contracts/hand-over/hand-over.ts';
import type { CaseFilter, Office } from '../../src/data/officer/office.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { officeId } from '../../src/domain/basics/ids.ts';
import { contentHash } from '../../src/seal/entries.ts';
import {
  aColleague,
  aSheet,
  aSubmission,
  aTown,
  cut,
  planWithConduct,
  submitted,
  told,
  viewOf,
} from './world.ts';

const all: CaseFilter = { states: null, channel: null, onlyOverdue: false, limit: 10 };
const answers = { detail: 'ไฟหน้าวัดดับ' };

async function qrOf(envelope: Envelope): Promise<string> {
  const text = await packed(envelope, contentHash);
  if (text === null) throw new Error('it should fit a QR');
  return text;
}

/** As a phone saves it. */
const fileOf = (envelope: Envelope): string => JSON.stringify(envelope);

const handedHere = (office: Office) => told(office.relay.handed());

async function aTownWithOne() {
  const town = await aTown();
  const written = await aSubmission(town, answers);
  return { ...town, ...written, town, qr: await qrOf(written.envelope), file: fileOf(written.envelope) };
}

describe('what a citizen hands over without a signal', () => {
  it('is kept on the officer’s device at once, and carried when the line is back', async () => {
    const { office, founder, qr, id } = await aTownWithOne();
    founder.line = cut;
    expect(await office.relay.take(qr)).toEqual({ ok: true, value: { came: 'new', id } });
    await office.syncNow();
    expect(await handedHere(office)).toMatchObject([
      { id, road: { state: 'waiting', problem: 'no-network' } },
    ]);
    expect(await told(office.sync(), ({ waiting }) => waiting > 0)).toMatchObject({ waiting: 1 });
    expect((await office.storage()).waitingActs).toBe(1);
    expect(await told(office.cases(all))).toEqual([]);
    founder.line = null;
    await office.syncNow();
    const view = await viewOf(office, id);
    expect(view).toMatchObject({ answers, state: 'waiting' });
    expect(await handedHere(office)).toMatchObject([{ id, road: { state: 'arrived', number: view.number } }]);
    expect(await told(office.sync(), ({ waiting }) => waiting === 0)).toMatchObject({ problem: null });
    office.close();
  });

  it('is one case, whichever of its three roads comes first and how often', async () => {
    const { office, town, qr, file, envelope, id } = await aTownWithOne();
    await office.relay.take(qr);
    expect(await office.relay.take(file)).toEqual({ ok: true, value: { came: 'again', id } });
    await office.syncNow();
    const answer = await town.world.ask('POST', api.submissions(town.id), { body: envelope });
    expect(answer.status).toBe(200);
    const colleague = await aColleague(town);
    await colleague.office.syncNow();
    expect(await colleague.office.relay.take(file)).toEqual({ ok: true, value: { came: 'again', id } });
    expect(await handedHere(colleague.office)).toEqual([]);
    expect(await told(office.cases(all))).toHaveLength(1);
    expect(await told(colleague.office.cases(all))).toHaveLength(1);
    colleague.office.close();
    office.close();
  });

  it('is sent again after an answer was lost, and stays one case', async () => {
    const { office, founder, qr, id } = await aTownWithOne();
    founder.line = (_request, path) => (path.includes('submissions') ? 'after' : null);
    await office.relay.take(qr);
    await office.syncNow();
    expect(await handedHere(office)).toMatchObject([{ road: { state: 'arrived' } }]); // the log has brought it
    founder.line = null;
    await office.syncNow();
    expect(await told(office.sync(), ({ waiting }) => waiting === 0)).toMatchObject({ problem: null });
    expect(await told(office.cases(all))).toMatchObject([{ id }]);
    office.close();
  });

  it('survives a device that is closed before the line is back', async () => {
    const { office, founder, qr, id, town } = await aTownWithOne();
    founder.line = cut;
    await office.relay.take(qr);
    office.close();
    founder.line = null;
    const again = await founder.gate.openOffice(town.id);
    if (!again.ok) throw new Error(again.problem);
    await again.value.syncNow();
    expect(await viewOf(again.value, id)).toMatchObject({ answers });
    again.value.close();
  });

  it('is carried by a device that cannot read it, which is shown no word of it', async () => {
    const town = await aTown(planWithConduct());
    const { envelope, id } = await aSubmission(town, { detail: 'เจ้าหน้าที่พูดไม่ดี' }, { template: 'conduct' });
    const { office } = await aColleague(town, 'member');
    const taken = await office.relay.take(await qrOf(envelope));
    expect(taken).toEqual({ ok: true, value: { came: 'new', id } });
    await office.syncNow();
    const [one] = await handedHere(office);
    expect(Object.keys(one ?? {}).sort()).toEqual(['id', 'road', 'takenAt']);
    expect(one).toMatchObject({ road: { state: 'arrived' } });
    await town.office.syncNow();
    expect(await viewOf(town.office, id)).toMatchObject({ answers: { detail: 'เจ้าหน้าที่พูดไม่ดี' } });
    office.close();
    town.office.close();
  });

  it('leaves the list a day after it was taken, once it has arrived', async () => {
    const { office, founder, qr } = await aTownWithOne();
    await office.relay.take(qr);
    await office.syncNow();
    founder.clock = { now: instant(founder.clock.now + 25 * 60 * 60 * 1_000) };
    await office.syncNow();
    expect(await handedHere(office)).toEqual([]);
    expect(await told(office.cases(all))).toHaveLength(1);
    office.close();
  });
});

describe('what is handed over and not taken', () => {
  it('is named for what it is, and nothing is kept of it', async () => {
    const { office, qr, file, envelope } = await aTownWithOne();
    const takes = async (text: string): Promise<unknown> => {
      const taken = await office.relay.take(text);
      return taken.ok ? taken.value : taken.problem;
    };
    expect(await takes('https://example.go.th/c/ABCDEFGHJK')).toBe('foreign');
    expect(await takes('')).toBe('foreign');
    expect(await takes('{"type":"FeatureCollection"}')).toBe('foreign');
    expect(await takes(qr.slice(0, -3))).toBe('damaged');
    expect(await takes(file.slice(0, -20))).toBe('damaged');
    expect(await takes(fileOf({ ...envelope, content: envelope.content.replace('"iv":"', '"iv":"A') }))).toBe(
      'damaged',
    );
    expect(await takes(qr.replace('PRONGSAI1:', 'PRONGSAI2:'))).toBe('newer-format');
    expect(
      await takes(fileOf({ ...envelope, header: envelope.header.replace('"format":1', '"format":2') })),
    ).toBe('newer-format');
    expect(await handedHere(office)).toEqual([]);
    office.close();
  });

  it('belongs to another office, and is said to', async () => {
    const { office } = await aTown();
    const elsewhere = await aTownWithOne();
    expect(await office.relay.take(elsewhere.qr)).toEqual({
      ok: true,
      value: { came: 'other-office', office: officeId(elsewhere.town.id) },
    });
    expect(await handedHere(office)).toEqual([]);
    elsewhere.office.close();
    office.close();
  });

  it('is an anonymous sheet: whoever carried it would know whose it is', async () => {
    const town = await aTown();
    const sheet = await aSheet(town, { overall: '5' });
    expect(await town.office.relay.take(fileOf(sheet))).toEqual({ ok: false, problem: 'sheet' });
    town.office.close();
  });

  it('has another content under an id that is here', async () => {
    const { office, town, qr, envelope } = await aTownWithOne();
    const other = await aSubmission(town, { detail: 'อื่น' });
    const { id } = JSON.parse(envelope.header) as { readonly id: string };
    const header = other.envelope.header.replace(other.id, id);
    await office.relay.take(qr);
    expect(await office.relay.take(fileOf({ ...other.envelope, header }))).toEqual({
      ok: false,
      problem: 'conflict',
    });
    office.close();
  });

  it('is refused by the collector for good, stays, and may be tried again or removed', async () => {
    const { office, founder, town, qr, id } = await aTownWithOne();
    const other = await aSubmission(town, { detail: 'อื่น' });
    founder.line = cut;
    await office.relay.take(qr);
    await submitted(town, { ...other.envelope, header: other.envelope.header.replace(other.id, id) });
    founder.line = null;
    await office.syncNow();
    const refused = [{ id, road: { state: 'refused', problem: 'conflict' } }];
    expect(await handedHere(office)).toMatchObject(refused);
    await office.relay.tryAgain(id);
    await office.syncNow();
    expect(await handedHere(office)).toMatchObject(refused);
    await office.relay.remove(id);
    expect(await handedHere(office)).toEqual([]);
    office.close();
  });

  it('does not hold up what comes after it', async () => {
    const { office, founder, town, qr, id } = await aTownWithOne();
    const [other, third] = [await aSubmission(town, answers), await aSubmission(town, answers)];
    founder.line = cut;
    await office.relay.take(qr);
    await office.relay.take(fileOf(third.envelope));
    await submitted(town, { ...other.envelope, header: other.envelope.header.replace(other.id, id) });
    founder.line = null;
    await office.syncNow();
    const roads = (await handedHere(office)).map((one) => [one.id, one.road.state]);
    expect(new Map(roads as [string, string][])).toEqual(
      new Map([
        [id, 'refused'],
        [third.id, 'arrived'],
      ]),
    );
    office.close();
  });

  it('stays until it has arrived: what waits cannot be removed', async () => {
    const { office, founder, qr, id } = await aTownWithOne();
    founder.line = cut;
    await office.relay.take(qr);
    await office.relay.remove(id);
    expect(await handedHere(office)).toMatchObject([{ id }]);
    office.close();
  });
});
