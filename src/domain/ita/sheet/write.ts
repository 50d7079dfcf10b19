import type { Grid } from '../../basics/grid.ts';
import type { LocalText } from '../../basics/local-text.ts';
import type { Edition, Part, Sourced, SurveyItem } from '../edition.ts';
import {
  certaintyWords,
  type Column,
  columns,
  columnWords,
  dataYearWords,
  type Kind,
  kindWords,
  type Setting,
  settingWords,
  thaiFor,
} from './words.ts';

type Cells = Partial<Readonly<Record<Exclude<Column, 'kind'>, string>>>;

/**
 * An edition as a plain sheet: a head, then one row a fact, which somebody can correct in any spreadsheet.
 * `editionOfGrid` reads it back the same.
 */
export function gridOfEdition(edition: Edition): Grid {
  const head = columns.map((column) => thaiFor(columnWords, column));
  return [
    head,
    row('edition', {
      value: String(edition.fiscalYear),
      th: edition.maker ?? '',
      certainty: thaiFor(certaintyWords, edition.certainty),
    }),
    ...settingRows(edition),
    ...Object.entries(edition.sources).map(([code, { title, url }]) =>
      row('source', { code, th: title, value: url ?? '' }),
    ),
    ...structureRows(edition),
    ...Object.values(edition.scales).flatMap((scale) => [
      row('scale', {
        code: scale.code,
        of: scale.family,
        value: scale.reverse ? '-' : '+',
        ...sure(scale),
      }),
      ...scale.options.map(({ code, label, points }) =>
        row('option', { code, of: scale.code, ...said(label), value: String(points) }),
      ),
    ]),
    ...edition.items.flatMap((item) =>
      item.kind === 'survey'
        ? questionRows(item)
        : [
            row('item', {
              code: item.code,
              of: item.subIndicator ?? '',
              ...said(item.topic),
              value: item.dataYear === null ? '' : thaiFor(dataYearWords, item.dataYear),
              ...sure(item),
              detail: thaiFor(certaintyWords, item.dataYearCertainty),
            }),
          ],
    ),
    ...edition.levels.map(({ code, name, min, eachInstrument }) =>
      row('level', {
        code,
        of: eachInstrument === null ? '' : String(eachInstrument),
        ...said(name),
        value: String(min),
      }),
    ),
  ];
}

function settingRows({ level4Values, levelsSure, passMark, passTarget, sampleRule }: Edition): Grid {
  const set = (code: Setting, value: string, from?: Sourced): readonly string[] =>
    row('setting', { code: thaiFor(settingWords, code), value, ...(from === undefined ? {} : sure(from)) });
  return [
    set('level4', level4Values),
    set('levels', '', levelsSure),
    ...(passMark === null ? [] : [set('passMark', String(passMark))]),
    ...(passTarget === null ? [] : [set('passTarget', String(passTarget))]),
    set('sampleShare', String(sampleRule.share), sampleRule),
    set('sampleAtLeast', String(sampleRule.atLeast)),
    set('sampleLargeAbove', String(sampleRule.large.above)),
    set('sampleLargeAtLeast', String(sampleRule.large.atLeast)),
  ];
}

function structureRows({ instruments, indicators, subIndicators }: Edition): Grid {
  return [
    ...instruments.map((instrument) =>
      row('instrument', {
        code: instrument.code,
        ...said(instrument.name),
        value: String(instrument.weight),
        ...sure(instrument),
      }),
    ),
    ...indicators.map((indicator) =>
      row('indicator', {
        code: String(indicator.no),
        of: indicator.instrument,
        ...said(indicator.name),
        ...sure(indicator),
      }),
    ),
    ...subIndicators.map((sub) =>
      row('subIndicator', { code: sub.code, of: String(sub.indicator), ...said(sub.name), ...sure(sub) }),
    ),
  ];
}

function questionRows(item: SurveyItem): Grid {
  const [first] = item.parts;
  const alone = item.parts.length === 1 && first?.wording === null && first.code === item.code ? first : null;
  const question = row('question', {
    code: item.code,
    of: String(item.indicator),
    ...said(item.wording),
    value: alone?.scale ?? '',
    ...sure(item),
    detail: thaiFor(certaintyWords, item.topicCertainty),
  });
  return [question, ...(alone === null ? item.parts.map((part) => partRow(item, part)) : [])];
}

function partRow(item: SurveyItem, { code, wording, scale }: Part): readonly string[] {
  return row('part', { code, of: item.code, ...(wording === null ? {} : said(wording)), value: scale });
}

function said({ th, en }: LocalText): Cells {
  return { th, en };
}

function sure({ certainty, sources }: Sourced): Cells {
  return { certainty: thaiFor(certaintyWords, certainty), sources: sources.join(' ') };
}

function row(kind: Kind, cells: Cells): readonly string[] {
  const whole: Readonly<Record<string, string>> = { ...cells, kind: thaiFor(kindWords, kind) };
  return columns.map((column) => whole[column] ?? '');
}
