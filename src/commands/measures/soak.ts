import { parseArgs } from 'node:util';
import { instant } from '../../domain/basics/instant.ts';
import { poured } from '../load/driving.ts';
import { percentile, rounded } from '../load/figures.ts';
import { startOffice } from '../load/measured-office.ts';
import { kindsIn, wholeOption } from '../load/options.ts';
import { castMany } from '../load/parcels.ts';
import { newPlace, type DatabaseKind } from '../load/places.ts';
import { idsInLog } from '../load/read-back.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    /** Submissions a second. */
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '30' },
    bytes: { type: 'string', default: '5900' },
    json: { type: 'boolean', default: false },
  },
});
const perSecond = wholeOption('rate', values.rate);
const seconds = wholeOption('seconds', values.seconds);
const bytes = wholeOption('bytes', values.bytes);

interface Soaked {
  /** Answered with 201. */
  readonly accepted: number;
  /** Accepted, but not in the log exactly once. */
  readonly lost: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Sends at a steady rate, then reads the whole log back as a device. */
async function soaked(kind: DatabaseKind): Promise<Soaked> {
  const place = await newPlace(kind, process.env['TEST_DATABASE_URL']);
  try {
    const office = await startOffice(place, { bytes });
    const parcels = castMany(office.mould, perSecond * seconds, instant(Date.now()));
    const { accepted, refused, latenciesMs } = await poured(office.door, parcels, { perSecond });
    const times = new Map<string, number>();
    for (const id of await idsInLog(office.mould.office, office)) times.set(id, (times.get(id) ?? 0) + 1);
    await office.stop();
    for (const [outcome, often] of refused) console.error(`✗ ${kind}: ${outcome}, ${often}×`);
    const at = (share: number): number => rounded(percentile(latenciesMs, share));
    const lost = accepted.filter((id) => times.get(id) !== 1).length;
    return { accepted: accepted.length, lost, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
  } finally {
    await place.remove();
  }
}

const sent = perSecond * seconds;
const all: Soaked[] = [];
for (const kind of kindsIn(values.only)) {
  const one = await soaked(kind);
  all.push(one);
  const { accepted, lost, p50Ms, p95Ms, p99Ms } = one;
  console.log(`${accepted === sent && lost === 0 ? '✓' : '✗'} ${kind}: ${sent} sent, ${accepted} accepted, ${lost} lost;
  p50 ${p50Ms} ms, p95 ${p95Ms} ms, p99 ${p99Ms} ms`);
}
if (all.some(({ accepted, lost }) => accepted < sent || lost > 0)) process.exitCode = 1;
if (values.json) {
  const worst = (name: keyof Soaked): number => Math.max(...all.map((one) => one[name]));
  const figures = {
    accepted: Math.min(...all.map(({ accepted }) => accepted)),
    lost: worst('lost'),
    p50Ms: worst('p50Ms'),
    p95Ms: worst('p95Ms'),
    p99Ms: worst('p99Ms'),
  };
  console.log(JSON.stringify({ name: 'soak', figures }));
}
