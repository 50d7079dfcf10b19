import { cellFaults, type Columns } from './cells.ts';
import type { Finding } from './finding.ts';
import {
  type Contradiction,
  contradictions,
  directionDone,
  instrumentOf,
  type Law,
  levelFor,
  totalOf,
} from './law.ts';
import { type Numbers, printed } from './numbers.ts';
import { type CellName, type PrintedYear, wordsIn } from './printed.ts';
import * as said from './sentences.ts';

/** What is read of a year, and what it has to agree with. */
export interface ReadYear {
  readonly year: PrintedYear;
  readonly numbers: Numbers;
  readonly law: Law;
}

/** In what a year's cells contradict each other, each in a sentence. */
export function contradictionsFound(read: ReadYear): readonly Finding[] {
  return contradictions(read.numbers, read.law).map((found) => contradictionFound(found, read));
}

/** What is wrong with a year's cells by themselves, each in a sentence. */
export function faultsFound(year: PrintedYear, columns: Columns): readonly Finding[] {
  return cellFaults(year, columns).map(({ rule, cell }) => {
    const words = wordsIn(year, cell);
    const message = said.cellFaultSaid(rule, said.cellNamed(cell, columns), words);
    return { ...place(year, cell), rule, published: words, expected: null, message };
  });
}

function contradictionFound({ rule, cell }: Contradiction, read: ReadYear): Finding {
  const { year, numbers, law } = read;
  const name = said.cellNamed(cell, law.edition);
  const words = wordsIn(year, cell);
  const found = { ...place(year, cell), rule, published: words };
  switch (rule) {
    case 'total':
    case 'instrument': {
      const code = law.edition.instruments.find((one) => one.code === cell)?.code;
      const published = (code === undefined ? numbers.total : numbers.instruments.get(code)) ?? 0;
      const { low, high } = code === undefined ? totalOf(numbers, law) : instrumentOf(numbers, law, code);
      const expected = low === high ? printed(low) : null;
      return { ...found, expected, message: said.sumSaid({ name, published, low, high }) };
    }
    case 'level': {
      const code = levelFor(numbers, law);
      const expected = law.edition.levels.find((level) => level.code === code)?.name.th ?? '';
      const { levelHangsOnAll: hangsOnAll } = law;
      const message = said.levelSaid({ published: words, expected, total: numbers.total, hangsOnAll });
      return { ...found, expected, message };
    }
    case 'direction': {
      const no = numberIn(cell);
      const did = directionDone(numbers, law, no) ?? 'same';
      const before = law.before.get(no) ?? 0;
      const now = numbers.indicators.get(no) ?? 0;
      const indicator = said.cellNamed(`i${no}`, law.edition);
      const message = said.directionSaid({ name: indicator, published: words, before, now, did });
      return { ...found, expected: said.directionNamed(did).th, message };
    }
    case 'lattice': {
      const no = numberIn(cell);
      const value = numbers.indicators.get(no) ?? 0;
      const nearest = around(law.lattices.get(no) ?? new Set(), value);
      return {
        ...found,
        expected: nearest.map(printed).join(' / '),
        message: said.latticeSaid(name, value, nearest),
      };
    }
    default:
      return rule satisfies never;
  }
}

function place({ fiscalYear }: PrintedYear, cell: CellName): Pick<Finding, 'fiscalYear' | 'cell' | 'line'> {
  return { fiscalYear, cell, line: null };
}

function numberIn(cell: CellName): number {
  return Number(/\d+$/.exec(cell)?.[0]);
}

/** The possible scores next below and next above one that is not. */
function around(lattice: ReadonlySet<number>, value: number): readonly number[] {
  return [-1, 1].flatMap((step) => {
    let score = value + step;
    while (score >= 0 && score <= 10_000 && !lattice.has(score)) score += step;
    return lattice.has(score) ? [score] : [];
  });
}
