import type { SurveyCounts } from '../../src/data/officer/office.ts';
import type { RowView } from '../../src/data/officer/office.ts';
import { partsOf, scaleOf } from '../../src/domain/ita/edition-parts.ts';
import { fieldsOfHandCount } from '../../src/domain/ita/rows/hand-count-row.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { aRow, channelOf, channels, now, somchai } from './fake-office.ts';

export const external = channelOf('self-survey-EIT');

/** The office's channels with the survey of the public open. */
export const withExternal = channels.map((one) =>
  one === external ? { ...one, state: 'open' as const } : one,
);

/** So many sheets of the public's survey, each with the last option everywhere. */
export function externalSheets(count: number): { [channel: string]: SurveyCounts } {
  const counts = Object.fromEntries(
    external.questions.flatMap((question) =>
      question.kind === 'scale' ? [[question.id, { [question.options.at(-1)?.value ?? '']: count }]] : [],
    ),
  );
  return {
    [external.channel]: { channel: external.channel, version: 1, sheets: count, halfFilled: 0, counts },
  };
}

/** So many sheets of the public typed in from paper, each with the first answer of every scale. */
export function typedSheets(sheets: number): RowView {
  const parts = partsOf(edition2564, 'EIT').map(({ code, scale }) => {
    const [first] = scaleOf(edition2564, scale).options;
    return [code, { counts: { [first?.code ?? '']: sheets }, blank: 0 }] as const;
  });
  const id = `2564-EIT-${sheets}`;
  const fields = fieldsOfHandCount({
    id,
    fiscalYear: 2564,
    tally: { instrument: 'EIT', sheets, parts: Object.fromEntries(parts) },
    from: 'กระดาษที่เคาน์เตอร์',
    by: somchai,
    at: now,
    isWithdrawn: false,
  });
  return aRow(id, fields);
}
