import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import { problems } from '../../src/contracts/problems/problems.ts';
import { crowdOf, filesBelow, linesWith } from './repository.ts';

const source = filesBelow('src');
const everything = [...source, ...filesBelow('tests', '.ci')];
const pureRooms = ['domain', 'editions', 'contracts', 'i18n', 'markup', 'figures', 'forms', 'samples'];
const pure = source.filter(({ path }) => pureRooms.some((room) => path.startsWith(`src/${room}/`)));
const thisFile = 'tests/architecture/own-law.test.ts';

describe('the repository', () => {
  it('keeps every folder of src to fourteen files', () => {
    expect([...crowdOf(source)].filter(([, files]) => files > 14)).toEqual([]);
  });

  it('keeps every file of src to 250 lines', () => {
    const long = source.filter(({ path, text }) => /\.tsx?$/.test(path) && text.split('\n').length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('reads nothing outside itself and names no path of one machine', () => {
    const outside = linesWith(everything, /\.\.\/shared|["'`(\s]\/(work|farm|root)\/|\.librar[y]/);
    expect(outside.filter((line) => !line.startsWith(thisFile))).toEqual([]);
  });

  it('leaves nothing open, loosened or switched off', () => {
    const open = linesWith(
      everything,
      /\b(TODO|FIXME|HACK)\b|\bas any\b|@ts-(ignore|nocheck)|\.(only|skip|todo)\(/,
    );
    expect(open.filter((line) => !line.startsWith(thisFile))).toEqual([]);
  });

  it('has a README in every room', () => {
    const rooms = source
      .filter(({ path }) => path.endsWith('/tsconfig.json'))
      .map(({ path }) => dirname(path));
    expect(rooms.filter((room) => room !== 'src' && !existsSync(`${room}/README.md`))).toEqual([]);
  });
});

describe('a pure room', () => {
  it('has no clock and no chance of its own', () => {
    expect(linesWith(pure, /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)|\bMath\.random\(/)).toEqual([]);
  });
});

describe('colours', () => {
  it('are written in the tokens only', () => {
    const styles = source.filter(({ path }) => path.endsWith('.css') && path !== 'src/ui/tokens.css');
    expect(linesWith(styles, /#[0-9a-f]{3,8}\b|\b(oklch|rgba?|hsla?)\(/i)).toEqual([]);
  });
});

describe('every problem', () => {
  it.each(problems)('%s has a sentence in both languages', (problem) => {
    const { th, en } = problemTexts[problem];
    expect(th).toMatch(/[ก-๙]{10,}/);
    expect(en).toMatch(/^[^ก-๙]{10,}$/s);
  });
});

describe('every edition', () => {
  const years = readdirSync('src/editions').filter((name) => /^\d{4}$/.test(name));

  it('is there at all', () => {
    expect(years).toContain('2564');
  });

  it.each(years)('%s names its sources', (year) => {
    expect(existsSync(`src/editions/${year}/source.md`)).toBe(true);
  });
});
