import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { answersIn } from '../../domain/ita/survey/heard.ts';
import type { SurveyTally } from '../../domain/ita/tally.ts';
import { rounded } from '../load/figures.ts';
import { wholeOption } from '../load/options.ts';
import { measuredInChromium } from '../score/chromium.ts';
import type { Measured } from '../score/counting.ts';

const { values } = parseArgs({
  options: {
    /** As many as are assessed in the country. */
    offices: { type: 'string', default: '8300' },
    json: { type: 'boolean', default: false },
  },
});
const offices = wholeOption('offices', values.offices);

interface InNode {
  readonly measured: Measured;
  readonly heapGrowthMB: number;
}

async function measuredInNode(): Promise<InNode> {
  const thread = new Worker(fileURLToPath(new URL(/* @vite-ignore */ 'score-thread.js', import.meta.url)), {
    workerData: offices,
  });
  const [found] = (await once(thread, 'message')) as [InNode];
  await thread.terminate();
  return found;
}

/** What is wrong with the work itself, whatever time it took. */
function faultsOf(place: string, { paces, named, planted }: Measured): readonly string[] {
  const lost = paces.filter(({ sheets, tallies }) => !tallies.every((tally) => isWhole(tally, sheets)));
  return [
    ...lost.map(({ sheets }) => `${place}: of ${sheets} sheets not every answer was counted once`),
    ...(named === planted ? [] : [`${place}: ${planted} contradictions in the tables, ${named} named`]),
  ];
}

function isWhole({ parts }: SurveyTally, sheets: number): boolean {
  return Object.values(parts).every((part) => answersIn(part) + part.blank === sheets);
}

function talliesOf({ paces }: Measured): string {
  return JSON.stringify(paces.map(({ tallies }) => tallies));
}

function slowest({ paces }: Measured): number {
  return Math.min(...paces.map(({ answersPerSecond }) => answersPerSecond));
}

function row({ paces, auditMs, named }: Measured) {
  const counted = paces.map(
    ({ sheets, answersPerSecond }) =>
      [`${sheets} sheets, million answers/s`, answersPerSecond / 1e6] as const,
  );
  const all = [...counted, [`${offices} tables audited, ms`, auditMs] as const];
  return { ...Object.fromEntries(all.map(([name, value]) => [name, rounded(value)])), named };
}

const inNode = await measuredInNode();
const { version, measured: inChromium } = await measuredInChromium(offices);
const both = [inNode.measured, inChromium];
const faults = [...faultsOf('Node', inNode.measured), ...faultsOf('Chromium', inChromium)];
if (talliesOf(inNode.measured) !== talliesOf(inChromium))
  faults.push('Node and Chromium have counted the same sheets differently');

console.table({
  [`Node ${process.versions.node}`]: row(inNode.measured),
  [`Chromium ${version}`]: row(inChromium),
});
const answersPerSecond = Math.min(...both.map(slowest));
const auditMs = Math.max(...both.map((one) => one.auditMs));
const figures = [
  { name: 'answersPerSecond', value: answersPerSecond, mark: '≥ 5,000,000', isMet: answersPerSecond >= 5e6 },
  { name: 'heapGrowthMB', value: inNode.heapGrowthMB, mark: '≤ 5', isMet: inNode.heapGrowthMB <= 5 },
  { name: 'auditMs', value: auditMs, mark: '≤ 1,000', isMet: auditMs <= 1_000 },
];
for (const { name, value, mark, isMet } of figures)
  console.log(`${isMet ? '✓' : '✗'} ${name}: ${rounded(value)} (mark ${mark})`);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0 || figures.some(({ isMet }) => !isMet)) process.exitCode = 1;
if (values.json) {
  const named = figures.map(({ name, value }) => [name, rounded(value)]);
  console.log(JSON.stringify({ name: 'score', figures: Object.fromEntries(named) }));
}
