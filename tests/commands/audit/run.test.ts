import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/sheets/csv/csv-of.ts';
import { xlsxOf } from '../../../src/sheets/xlsx/xlsx-of.ts';
import { aBundle } from '../../server/support/life.ts';
import { aFile, head, row2564, rows, written } from './making.ts';

let program: string;
beforeAll(async () => {
  program = join(dirname(await aBundle('audit-test', { audit: 'src/commands/audit/audit.ts' })), 'audit.js');
}, 60_000);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command on a file. @param enough characters of its output that are read before it is closed */
async function run(file: string, content: string | Uint8Array, enough = Infinity): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: aFile(file, content) };
  const child = spawn(process.execPath, [program, file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length > enough) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

describe('the audit command', () => {
  it('prints a JSON object a row and nothing else, and is well whatever it found', async () => {
    const { code, out, err } = await run('a.csv', written(rows));
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { office: 'อบต.ก', fiscalYear: 2563 },
      { office: 'อบต.ก', fiscalYear: 2564, findings: expect.any(Array), repairs: expect.any(Array) },
    ]);
    expect(await run('a.xlsx', await xlsxOf(rows, { name: 'ITA' }))).toEqual({ code, out, err });
  });

  it('says on the error output why a file cannot be read, and ends with 2', async () => {
    const { code, out, err } = await run('a.csv', written(rows).replace('2564', ''));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^✗ a\.csv: บรรทัดที่ 3 คอลัมน์ที่ 2: .*\n {2}a\.csv: line 3, column 2: .*\n$/);
  });

  it('ends without a word when nobody reads on', async () => {
    const province = Array.from({ length: 2_000 }, (_, at) => [`อบต.ที่ ${at}`, ...row2564.slice(1)]);
    const { code, err } = await run('a.csv', csvOf([head, ...province]), 10);
    expect([code, err]).toEqual([0, '']);
  });
});
