import type { Grid } from '../../basics/grid.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import type { Edition, Level4Values, SampleRule, Source, Sourced } from '../edition.ts';
import { arabic, type CellReader, cellReader } from './cells.ts';
import { mostItems, type SheetFault } from './fault.ts';
import { collectFaults, type Faults, type Line, linesOf } from './lines.ts';
import { readItems, readQuestions, readScales } from './read-questions.ts';
import { readLevels, readStructure } from './read-structure.ts';
import { codeFor, type Setting, settingWords } from './words.ts';

/**
 * Reads an edition from its sheet. Whatever is wrong is told at once, by row; a sheet with one fault gives no edition.
 * A year that is known in part may leave out what is not known.
 */
export function editionOfGrid(grid: Grid): Result<Edition, readonly SheetFault[]> {
  const faults = collectFaults();
  const lines = linesOf(grid, faults);
  if (faults.found.some(({ kind }) => kind === 'no-head' || kind === 'too-many-rows'))
    return failed(faults.found);
  const edition = assembled(lines, cellReader(lines, faults), faults);
  return faults.found.length === 0 ? ok(edition) : failed(faults.found);
}

function assembled(lines: readonly Line[], read: CellReader, faults: Faults): Edition {
  const structure = readStructure(read, faults);
  const scales = readScales(read, faults);
  const known = { ...structure, scales };
  const disclosed = readItems(read, faults, known);
  if (disclosed.length > mostItems) faults.tell('too-many-items');
  const items = [...readQuestions(read, faults, known), ...disclosed];
  if (items.length === 0 && structure.instruments.length === 0) faults.tell('nothing');
  tellSharedCodes(lines, faults);
  return {
    ...readHead(lines, read, faults),
    ...structure,
    items,
    scales,
    levels: readLevels(read, faults),
    ...readSettings(read, faults),
    sources: readSources(read, faults),
  };
}

/** Every place in the tree of a result has its own code: an item may not be called as an indicator is. */
function tellSharedCodes(lines: readonly Line[], faults: Faults): void {
  const placed = ['instrument', 'indicator', 'subIndicator', 'question', 'part', 'item'];
  const owners = new Map<string, string>([['total', 'total']]);
  for (const line of lines.filter(({ kind }) => placed.includes(kind))) {
    const owner = owners.get(line.cells.code);
    if (owner !== undefined && owner !== line.kind) faults.tell('twice', { line, column: 'code' });
    owners.set(line.cells.code, line.kind);
  }
}

function readHead(
  lines: readonly Line[],
  read: CellReader,
  faults: Faults,
): Pick<Edition, 'fiscalYear' | 'certainty' | 'maker'> {
  const [line, second] = lines.filter(({ kind }) => kind === 'edition');
  if (second !== undefined) faults.tell('twice', { line: second, column: 'kind' });
  if (line === undefined) {
    faults.tell('no-year');
    return { fiscalYear: 0, certainty: 'memory', maker: null };
  }
  const fiscalYear = read.whole(line, 'value');
  if (fiscalYear < 2500 || fiscalYear > 2700) faults.tell('no-year', { line, column: 'value' });
  const { th } = line.cells;
  return { fiscalYear, certainty: read.certainty(line, 'certainty'), maker: th === '' ? null : th };
}

type Set = Pick<Edition, 'level4Values' | 'levelsSure' | 'passMark' | 'passTarget' | 'sampleRule'>;

function readSettings(read: CellReader, faults: Faults): Set {
  const set = new Map<Setting, Line>();
  for (const line of read.named('setting')) {
    const setting = codeFor(settingWords, line.cells.code);
    if (setting === null) faults.tell('unknown-word', { line, column: 'code' });
    else if (set.has(setting)) faults.tell('twice', { line, column: 'code' });
    else set.set(setting, line);
  }
  const pointsIn = (setting: Setting) => {
    const line = set.get(setting);
    return line === undefined ? null : read.points(line, 'value');
  };
  const levels = set.get('levels');
  return {
    level4Values: middleAnswers(set.get('level4'), faults),
    levelsSure: levels === undefined ? fromMemory : read.sure(levels),
    passMark: pointsIn('passMark'),
    passTarget: pointsIn('passTarget'),
    sampleRule: sampleRule(set, read),
  };
}

const fromMemory: Sourced = { certainty: 'memory', sources: [] };

function middleAnswers(line: Line | undefined, faults: Faults): Level4Values {
  const given = arabic(line?.cells.value ?? '33/67').replace(/\s/g, '');
  if (given === '33/67' || given === '33.33/66.67') return given;
  faults.tell('unknown-word', { ...(line === undefined ? {} : { line }), column: 'value' });
  return '33/67';
}

/** Where a sheet is silent, the rule of 2564 stands, from memory. */
function sampleRule(set: ReadonlyMap<Setting, Line>, read: CellReader): SampleRule {
  const wholeIn = (setting: Setting, otherwise: number): number => {
    const line = set.get(setting);
    return line === undefined ? otherwise : read.whole(line, 'value');
  };
  const share = set.get('sampleShare');
  return {
    share: share === undefined ? 10 : read.points(share, 'value'),
    atLeast: wholeIn('sampleAtLeast', 30),
    large: { above: wholeIn('sampleLargeAbove', 4000), atLeast: wholeIn('sampleLargeAtLeast', 400) },
    ...(share === undefined ? fromMemory : read.sure(share)),
  };
}

function readSources(read: CellReader, faults: Faults): Edition['sources'] {
  const sources = read.named('source').map((line): readonly [string, Source] => {
    const { code, th, value } = line.cells;
    const isLink = /^https?:\/\/[^\s]+$/i.test(value);
    if (value !== '' && !isLink) faults.tell('unknown-word', { line, column: 'value' });
    if (th === '') faults.tell('missing', { line, column: 'th' });
    return [code, { title: th, url: isLink ? value : null }];
  });
  return Object.fromEntries(sources);
}
