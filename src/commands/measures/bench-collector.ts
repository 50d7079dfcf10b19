import { parseArgs } from 'node:util';
import { contested, type Contest } from '../load/contest.ts';
import { rounded } from '../load/figures.ts';
import { bareLane, collectorLane } from '../load/lanes.ts';
import { startOffice } from '../load/measured-office.ts';
import { kindsIn, wholeOption } from '../load/options.ts';
import { newPlace, type DatabaseKind } from '../load/places.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    /** Of one body: what a phone sends for a plain form. */
    bytes: { type: 'string', default: '1500' },
    /** Parcels of the run in which a connection pool grows old; 0 for none. */
    ageing: { type: 'string', default: '100000' },
    json: { type: 'boolean', default: false },
  },
});
const seconds = wholeOption('seconds', values.seconds);
const rounds = wholeOption('rounds', values.rounds);
const bytes = wholeOption('bytes', values.bytes);
const ageing = wholeOption('ageing', values.ageing);
const kinds = kindsIn(values.only);
const server = process.env['TEST_DATABASE_URL'];
const connectionsTried = [1, 16, 64];
const ageingConnections = 16;
/** Parcels that each takes before it is measured. */
const warmUp = 20_000;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly mark: string;
  readonly isMet: boolean;
}

/** The contests of one database. */
async function contestsOn(kind: DatabaseKind, faults: string[]): Promise<readonly Contest[]> {
  const place = await newPlace(kind, server);
  try {
    const office = await startOffice(place, { bytes });
    const lanes = { collector: await collectorLane(office), bare: await bareLane(place, office) };
    // A server runs for months: neither is measured while its engine still compiles.
    for (const lane of [lanes.collector, lanes.bare]) await lane.stretch(warmUp, 64);
    const contests: Contest[] = [];
    for (const connections of connectionsTried)
      contests.push(await contested(lanes, { connections, rounds, seconds }));
    for (const lane of [lanes.collector, lanes.bare]) faults.push(...(await lane.finished()));
    return contests;
  } finally {
    await place.remove();
  }
}

/** How much slower a collector on PostgreSQL is in the last tenth of a long run than in the first. */
async function aged(faults: string[]): Promise<number> {
  const place = await newPlace('postgres', server);
  try {
    const lane = await collectorLane(await startOffice(place, { bytes }));
    const paces: number[] = [];
    for (let tenth = 0; tenth < 10; tenth += 1)
      paces.push((await lane.stretch(Math.ceil(ageing / 10), ageingConnections)).perSecond);
    faults.push(...(await lane.finished()));
    const [first = 0] = paces;
    const last = paces.at(-1) ?? 0;
    console.log(`postgres, ${ageing} in a row at ${ageingConnections} connections: first tenth ${rounded(first)}/s,
  last tenth ${rounded(last)}/s (${paces.map(rounded).join(' · ')})`);
    return last / first;
  } finally {
    await place.remove();
  }
}

function show(kind: DatabaseKind, contests: readonly Contest[]): void {
  console.log(`${kind}, ${bytes} bytes, median of ${rounds} rounds of ${seconds} s`);
  console.table(
    Object.fromEntries(
      contests.map(({ connections, collector, bare }) => [
        `c = ${connections}`,
        {
          'collector /s': rounded(collector.perSecond),
          'bare /s': rounded(bare.perSecond),
          ratio: rounded(collector.perSecond / bare.perSecond),
          'collector p99 ms': rounded(collector.p99Ms),
          'bare p99 ms': rounded(bare.p99Ms),
        },
      ]),
    ),
  );
}

/** Each figure is the worse of the databases. */
function figuresOf(all: readonly Contest[]): readonly Figure[] {
  const marks = new Map([
    [1, 0.6],
    [16, 0.8],
    [64, 0.8],
  ]);
  const at = (wanted: number): readonly Contest[] => all.filter(({ connections }) => connections === wanted);
  const ratios = Array.from(marks, ([connections, mark]): Figure => {
    const value = Math.min(
      ...at(connections).map(({ collector, bare }) => collector.perSecond / bare.perSecond),
    );
    return { name: `ratio${connections}`, value, mark: `≥ ${mark}`, isMet: value >= mark };
  });
  const p99 = Math.max(...at(64).map(({ collector, bare }) => collector.p99Ms / bare.p99Ms));
  return [...ratios, { name: 'p99Ratio64', value: p99, mark: '≤ 2', isMet: p99 <= 2 }];
}

const faults: string[] = [];
const all: Contest[] = [];
for (const kind of kinds) {
  const contests = await contestsOn(kind, faults);
  show(kind, contests);
  all.push(...contests);
}
const figures = figuresOf(all);
const ageingRatio = kinds.includes('postgres') && ageing > 0 ? await aged(faults) : null;
for (const { name, value, mark, isMet } of figures)
  console.log(`${isMet ? '✓' : '✗'} ${name}: ${rounded(value)} (mark ${mark})`);
for (const fault of faults) console.error(`✗ ${fault}`);
// A mark that is missed is a figure; an answer or a row that is missing is a fault.
if (faults.length > 0) process.exitCode = 1;
if (values.json) {
  const named = figures.map(({ name, value }) => [name, rounded(value)]);
  const more = ageingRatio === null ? [] : [['ageingRatio', rounded(ageingRatio)]];
  console.log(JSON.stringify({ name: 'bench:collector', figures: Object.fromEntries([...named, ...more]) }));
}
