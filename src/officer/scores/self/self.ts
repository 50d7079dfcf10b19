import { fullPoints, noPoints, points, type Points } from '../../../domain/ita/points.ts';
import type { Edition, SurveyCode } from '../../../domain/ita/edition.ts';
import { selfAssessment, type SelfAssessmentNode } from '../../../domain/ita/self-assessment.ts';
import type { Scored } from '../../../domain/ita/scored.ts';
import { tallyFrom } from '../../../domain/ita/self-survey.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Live, Office, SurveyCounts } from '../../../data/officer/office.ts';

/** The instrument a self-survey imitates; `null` for a channel that is none. */
export function instrumentOf({ kind }: ChannelDefinition): SurveyCode | null {
  if (kind === 'self-survey-internal') return 'IIT';
  return kind === 'self-survey-external' ? 'EIT' : null;
}

/** One self-survey's result; every group under five is hidden already. */
export function assess(
  edition: Edition,
  definition: ChannelDefinition,
  counts: SurveyCounts,
): SelfAssessmentNode | null {
  const instrument = instrumentOf(definition);
  return instrument === null
    ? null
    : selfAssessment(
        edition,
        instrument,
        tallyFrom(edition, instrument, { ...counts, questions: definition.questions }),
      );
}

/** Where the year's total could still end, knowing only these instruments. */
export function totalRange(edition: Edition, assessed: readonly SelfAssessmentNode[]): Scored['range'] {
  const sum = (of: (node: SelfAssessmentNode | undefined) => Points): Points =>
    points(
      edition.instruments.reduce((total, { code, weight }) => {
        const node = assessed.find((one) => one.code === code);
        return total + (weight * of(node)) / 100;
      }, 0),
    );
  return {
    low: sum((node) => (node === undefined || node.hidden ? noPoints : node.range.low)),
    high: sum((node) => (node === undefined || node.hidden ? fullPoints : node.range.high)),
  };
}

/** The counts of several channels together; each is there once it was counted. */
export function surveyCounts(
  office: Office,
  channels: readonly ChannelId[],
): Live<ReadonlyMap<ChannelId, SurveyCounts>> {
  return {
    subscribe(listener) {
      let counted: ReadonlyMap<ChannelId, SurveyCounts> = new Map();
      const ends = channels.map((channel) =>
        office.survey(channel).subscribe((counts) => {
          counted = new Map([...counted, [channel, counts]]);
          listener(counted);
        }),
      );
      return () => ends.forEach((end) => end());
    },
  };
}
