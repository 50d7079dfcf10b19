import type { Edition, SurveyCode } from '../../../domain/ita/edition.ts';
import { scoreYear } from '../../../domain/ita/score.ts';
import type { Scored } from '../../../domain/ita/scored.ts';
import { hear, sumOfTallies } from '../../../domain/ita/survey/heard.ts';
import type { SurveyTally } from '../../../domain/ita/tally.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Live, Office, SurveyCounts } from '../../../data/officer/office.ts';

/** The instrument a self-survey imitates; `null` for a channel that is none. */
export function instrumentOf({ kind }: Pick<ChannelDefinition, 'kind'>): SurveyCode | null {
  if (kind === 'self-survey-internal') return 'IIT';
  return kind === 'self-survey-external' ? 'EIT' : null;
}

/** Where the year's total could still end, knowing only these answers; the few of a group are unknown here too. */
export function totalRange(edition: Edition, groups: readonly SurveyTally[]): Scored['range'] {
  const heard = (instrument: SurveyCode): SurveyTally => {
    const own = groups.filter((tally) => tally.instrument === instrument);
    return hear(
      edition,
      instrument,
      own.map((tally, place) => ({ code: String(place), tally })),
    ).all;
  };
  return scoreYear(edition, { tallies: { IIT: heard('IIT'), EIT: heard('EIT') } }).total.range;
}

/** What officers counted by hand, by survey: one group each, seen apart from every channel. */
export function typedGroups(tallies: readonly SurveyTally[]): readonly SurveyTally[] {
  const surveys: readonly SurveyCode[] = ['IIT', 'EIT'];
  return surveys.flatMap((instrument) => {
    const own = tallies.filter((tally) => tally.instrument === instrument);
    return own.length === 0 ? [] : [sumOfTallies(instrument, own)];
  });
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
