import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../../commands/shared/browser.mjs';
import { median, percentile, rounded } from '../load/figures.ts';
import { wholeOption } from '../load/options.ts';
import { asked, serve, type Served } from './form/served.ts';
import {
  cheapPhone,
  firstVisit,
  offlineVisit,
  slow3g,
  slow4g,
  tapsAllOver,
  type Circumstances,
} from './form/visits.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** Taps in the long form. */
    taps: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
});
const rounds = wholeOption('rounds', values.rounds);
const taps = wholeOption('taps', values.taps);

interface Beside {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

/** First visits to our form and to the plain one, by turns, so that a busy moment of the machine hits both. */
async function beside(browser: Browser, { short, plain }: Served, how: Circumstances): Promise<Beside> {
  const found = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    found.ours.push(await firstVisit(browser, short, how));
    found.plain.push(await firstVisit(browser, plain, how));
  }
  return found;
}

async function repeated(visit: () => Promise<number>): Promise<readonly number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await visit());
  return found;
}

function row(times: readonly number[]) {
  return {
    median: Math.round(median(times)),
    least: Math.round(Math.min(...times)),
    most: Math.round(Math.max(...times)),
  };
}

async function measured(browser: Browser, served: Served) {
  await firstVisit(browser, served.short, cheapPhone(1)); // the first page a browser opens pays for its start
  const on4g = await beside(browser, served, slow4g);
  const on3g = await beside(browser, served, slow3g);
  const paints = await tapsAllOver(browser, served.long, { how: cheapPhone(6), count: taps });
  const offline = await repeated(() => offlineVisit(browser, served.short, cheapPhone(4)));
  console.log(`Chromium ${browser.version()}, ${rounds} rounds, milliseconds:`);
  console.table({
    [`${asked.short} questions, slow 4G, CPU ÷4: until a tapped choice is painted`]: row(on4g.ours),
    '  the same as plain HTML': row(on4g.plain),
    '3G, CPU ÷6': row(on3g.ours),
    '  the same as plain HTML, 3G': row(on3g.plain),
    [`${asked.long} questions, CPU ÷6: tap → paint`]: row(paints),
    'second visit without a line, CPU ÷4': row(offline),
  });
  const ratio = ({ ours, plain }: Beside): number => median(ours) / median(plain);
  return [
    { name: 'firstTapRatio', value: ratio(on4g), most: 1.25 },
    { name: 'firstTapRatio3g', value: ratio(on3g), most: 1.5 },
    { name: 'tapPaintP95Ms', value: percentile(paints, 0.95), most: 50 },
    { name: 'offlineReadyMs', value: median(offline), most: 600 },
  ];
}

const served = await serve();
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
try {
  const figures = await measured(browser, served);
  for (const { name, value, most } of figures)
    console.log(`${value <= most ? '✓' : '✗'} ${name}: ${rounded(value)} (mark ≤ ${most})`);
  if (figures.some(({ value, most }) => value > most)) process.exitCode = 1;
  if (values.json) {
    const named = figures.map(({ name, value }) => [name, rounded(value)]);
    console.log(JSON.stringify({ name: 'bench:form', figures: Object.fromEntries(named) }));
  }
} finally {
  await browser.close();
  await served.stop();
}
