import type { DisclosureItem, Edition, Part, Scale, SubIndicator, SurveyItem } from '../edition.ts';

import type { CellReader } from './cells.ts';
import type { Faults, Line } from './lines.ts';
import { codeFor, dataYearWords } from './words.ts';

/** The answers of every scale and what they are worth. */
export function readScales(read: CellReader, faults: Faults): Edition['scales'] {
  const lines = read.named('scale');
  const known = new Map(lines.map((line) => [line.cells.code, line]));
  const options = read.named('option').filter((line) => read.parent(line, 'of', known));
  const scales = lines.flatMap((line): readonly Scale[] => {
    const { code, of, value } = line.cells;
    const family = families.find((one) => one === of);
    const mine = options.filter(({ cells }) => cells.of === code);
    if (family === undefined) faults.tell('unknown-word', { line, column: 'of' });
    if (mine.length === 0) faults.tell('empty', { line, column: 'code' });
    if (family === undefined) return [];
    const worth = mine.map((option) => ({
      code: option.cells.code,
      label: read.text(option),
      points: read.points(option, 'value'),
    }));
    return [{ code, family, reverse: value === '-', options: worth, ...read.sure(line) }];
  });
  return Object.fromEntries(scales.map((scale) => [scale.code, scale]));
}

const families: readonly Scale['family'][] = ['level4', 'yesNo', 'disclosure'];

interface Known {
  readonly indicators: Edition['indicators'];
  readonly subIndicators: readonly SubIndicator[];
  readonly scales: Edition['scales'];
}

/** The questions of both surveys with their parts. */
export function readQuestions(read: CellReader, faults: Faults, known: Known): readonly SurveyItem[] {
  const asked = new Map(
    known.indicators.filter(({ instrument }) => instrument !== 'OIT').map((one) => [String(one.no), one]),
  );
  const questions = read.named('question');
  const byCode = new Map(questions.map((line) => [line.cells.code, line]));
  const parts = read.named('part').filter((line) => read.parent(line, 'of', byCode));
  const scaleIn = (line: Line): string => {
    if (!Object.hasOwn(known.scales, line.cells.value))
      faults.tell('unknown-scale', { line, column: 'value' });
    return line.cells.value;
  };
  return questions.flatMap((line): readonly SurveyItem[] => {
    const isPlaced = read.parent(line, 'of', asked);
    const indicator = asked.get(line.cells.of);
    const { code, value } = line.cells;
    const mine = parts.filter(({ cells }) => cells.of === code);
    if (mine.length === 0 && value === '') faults.tell('empty', { line, column: 'value' });
    if (!isPlaced || indicator === undefined || indicator.instrument === 'OIT') return [];
    const own: readonly Part[] = value === '' ? [] : [{ code, wording: null, scale: scaleIn(line) }];
    const given = mine.map((part): Part => ({
      code: part.cells.code,
      wording: part.cells.th === '' && part.cells.en === '' ? null : read.text(part),
      scale: scaleIn(part),
    }));
    return [
      {
        kind: 'survey',
        code,
        instrument: indicator.instrument,
        indicator: indicator.no,
        wording: read.text(line),
        parts: given.length === 0 ? own : given,
        topicCertainty: read.certainty(line, 'detail'),
        ...read.sure(line),
      },
    ];
  });
}

/** What must be shown on the website. */
export function readItems(read: CellReader, faults: Faults, known: Known): readonly DisclosureItem[] {
  const groups = new Map(known.subIndicators.map((sub) => [sub.code, sub]));
  const scale = Object.values(known.scales).find(({ family }) => family === 'disclosure');
  const isScored =
    scale !== undefined && answers.every((code) => scale.options.some((one) => one.code === code));
  return read.named('item').map((line): DisclosureItem => {
    const { code, of, value } = line.cells;
    if (of !== '' && read.parent(line, 'of', groups) && !isScored)
      faults.tell('unknown-scale', { line, column: 'of' });
    const dataYear = value === '' ? null : codeFor(dataYearWords, value);
    if (value !== '' && dataYear === null) faults.tell('unknown-word', { line, column: 'value' });
    return {
      kind: 'disclosure',
      code,
      instrument: 'OIT',
      subIndicator: of === '' ? null : of,
      topic: read.text(line),
      dataYear,
      dataYearCertainty: read.certainty(line, 'detail'),
      scale: scale?.code ?? 'disclosure',
      ...read.sure(line),
    };
  });
}

const answers = ['has', 'has-not'];
