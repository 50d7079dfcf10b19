import type { Edition, Indicator, Instrument, InstrumentCode, Level, SubIndicator } from '../edition.ts';
import { type CellReader } from './cells.ts';
import type { Faults } from './lines.ts';

type Structure = Pick<Edition, 'instruments' | 'indicators' | 'subIndicators'>;

const instrumentCodes: readonly InstrumentCode[] = ['IIT', 'EIT', 'OIT'];

/** Instruments, what they measure, and their weights. */
export function readStructure(read: CellReader, faults: Faults): Structure {
  const instruments = read.named('instrument').flatMap((line): readonly Instrument[] => {
    const code = instrumentCodes.find((known) => known === line.cells.code.toUpperCase());
    if (code === undefined) faults.tell('unknown-word', { line, column: 'code' });
    if (code === undefined) return [];
    return [{ code, name: read.text(line), weight: read.whole(line, 'value'), ...read.sure(line) }];
  });
  const byCode = new Map<string, Instrument>(instruments.map((one) => [one.code, one]));
  const indicators = read.named('indicator').flatMap((line): readonly Indicator[] => {
    const no = read.whole(line, 'code');
    const isPlaced = read.parent(line, 'of', byCode);
    const instrument = byCode.get(line.cells.of)?.code;
    if (!isPlaced || instrument === undefined) return [];
    return [{ no, instrument, name: read.text(line), ...read.sure(line) }];
  });
  const ofDisclosure = new Map(
    indicators.filter(({ instrument }) => instrument === 'OIT').map((one) => [String(one.no), one]),
  );
  const subIndicators = read.named('subIndicator').flatMap((line): readonly SubIndicator[] => {
    if (!read.parent(line, 'of', ofDisclosure)) return [];
    const { code, of } = line.cells;
    return [{ code, indicator: Number(of), name: read.text(line), ...read.sure(line) }];
  });
  const weights = instruments.reduce((sum, { weight }) => sum + weight, 0);
  if (instruments.length > 0 && weights !== 100) faults.tell('weights-not-100');
  return { instruments, indicators, subIndicators };
}

/** Levels as they stand, highest first. */
export function readLevels(read: CellReader, faults: Faults): readonly Level[] {
  const lines = read.named('level');
  const levels = lines.map((line): Level => {
    const eachInstrument = line.cells.of === '' ? null : read.points(line, 'of');
    return { code: line.cells.code, name: read.text(line), min: read.points(line, 'value'), eachInstrument };
  });
  levels.forEach((level, place) => {
    const next = levels[place + 1];
    const line = lines[place];
    const isLast = next === undefined;
    // Two levels may ask the same total, where the higher one asks more of each instrument.
    const goesOn = isLast ? level.min === 0 && level.eachInstrument === null : level.min >= next.min;
    if (!goesOn && line !== undefined) faults.tell('levels-order', { line, column: 'value' });
  });
  return levels;
}
