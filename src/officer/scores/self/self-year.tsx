import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import type { BookYear } from '../../../domain/ita/book/book-year.ts';
import type { CountedSurvey } from '../../../domain/ita/book/sources.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import { tallyFrom, type ChannelCounts } from '../../../domain/ita/self-survey.ts';
import { onPaper } from '../../../domain/ita/survey/heard.ts';
import type { SurveyTally } from '../../../domain/ita/tally.ts';
import { readsSheets } from '../../../domain/surveys/rights.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { scoreTexts } from '../texts.ts';
import { SelfSurvey } from './self-survey.tsx';
import { totalRange, typedGroups } from './self.ts';

interface SelfYearProps {
  readonly year: BookYear;
  /** Of that year. */
  readonly surveys: readonly CountedSurvey[];
}

/** One year's self-assessment: its whole, each channel by itself, and apart from them what was typed in. */
export function SelfYear({ year: { fiscalYear, rules, handCounts }, surveys }: SelfYearProps) {
  const { office } = useDesk();
  const words = useWords(scoreTexts);
  const say = useSay();
  const channels = useLive(() => office.channels()) ?? [];
  // Elsewhere sheets are counted unread, and what they say is not "few", but not known.
  const isReader = readsSheets(office.me.role);
  if (rules === null || rules.edition.instruments.length === 0)
    return (
      <Banner tone="info" title={words.noEdition(fiscalYear)}>
        <p>{say(problemTexts['unknown-edition'])}</p>
      </Banner>
    );
  const { edition } = rules;
  const byChannel = surveys.flatMap(({ channel, instrument, questions, counted, paper }) => {
    const title = say(channels.find((one) => one.channel === channel)?.title ?? { th: '', en: '' });
    const group = (code: string, said: string, given: ChannelCounts) => ({
      code,
      title: said,
      tally: tallyFrom(edition, instrument, { ...given, questions }),
      halfFilled: given.halfFilled ?? 0,
    });
    const byPhone = { ...group(channel, title, counted), isRead: isReader };
    if (paper === undefined) return [byPhone];
    return [byPhone, { ...group(onPaper(channel), words.onPaper(title), paper), isRead: true }];
  });
  const typedIn = typedGroups(handCounts.filter(({ isWithdrawn }) => !isWithdrawn).map(({ tally }) => tally));
  return (
    <>
      <Whole edition={edition} groups={[...byChannel.map(({ tally }) => tally), ...typedIn]} />
      {!isReader && surveys.length > 0 && <Banner tone="info" title={words.notReader} />}
      <div class="surveys">
        {byChannel
          .filter(({ isRead }) => isRead)
          .map(({ code, title, tally, halfFilled }) => (
            <SelfSurvey key={code} {...{ edition, title, tally, halfFilled }} />
          ))}
        {typedIn.map((tally) => (
          <SelfSurvey
            key={tally.instrument}
            edition={edition}
            title={words.typedIn(tally.instrument)}
            tally={tally}
            halfFilled={0}
          />
        ))}
      </div>
    </>
  );
}

interface WholeProps {
  readonly edition: Edition;
  readonly groups: readonly SurveyTally[];
}

function Whole({ edition, groups }: WholeProps) {
  const words = useWords(scoreTexts);
  const { low, high } = totalRange(edition, groups);
  return (
    <Section title={words.selfWhole(edition.fiscalYear)}>
      <KeyFigure
        label={words.selfTotal}
        figure={null}
        unknownLabel={words.unknown}
        note={`${words.between(formatPoints(low), formatPoints(high))} · ${words.oitUnknown}`}
      />
    </Section>
  );
}
