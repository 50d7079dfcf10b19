import { CircleCheck, TriangleAlert } from 'lucide';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import type { Difference } from '../../../domain/ita/published.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { LevelMark } from '../../../ui/signs/level-mark.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { scoreTexts } from '../texts.ts';
import { leastSure, levelStep, type YearView } from './years.ts';
import './year-result.css';

type KnownYear = Extract<YearView, { readonly known: true }>;

/** One year: as published, as recomputed, and every difference in plain words. */
export function YearResult({ year }: { readonly year: YearView }) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const { fiscalYear, source } = year.published;
  return (
    <Section title={words.year(fiscalYear)}>
      {year.known ? (
        <Compared year={year} />
      ) : (
        <Banner tone="info" title={words.noEdition(fiscalYear)}>
          <p>{say(problemTexts['unknown-edition'])}</p>
        </Banner>
      )}
      {source !== '' && (
        <p class="year-source" lang="th">
          {words.source(source)}
        </p>
      )}
    </Section>
  );
}

function Compared({ year }: { readonly year: KnownYear }) {
  const words = useWords(scoreTexts);
  const { published, result, edition, isBorrowed } = year;
  const sure = leastSure([...edition.instruments, ...edition.indicators]);
  const hasDifferences = result.differences.length > 0;
  return (
    <div class="year-result">
      <div class="pair">
        <Total label={words.printed} total={published.total} level={published.level} edition={edition} />
        <Total label={words.ours} total={result.total} level={result.level} edition={edition} />
      </div>
      {hasDifferences ? (
        <div class="differences">
          <p>
            <Icon of={TriangleAlert} size="small" /> <strong>{words.differences}</strong>
          </p>
          <ul>
            {result.differences.map((difference) => (
              <li key={difference.kind}>
                <DifferenceWords difference={difference} year={year} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>
          <Icon of={CircleCheck} size="small" /> {words.agree}
        </p>
      )}
      {isBorrowed && <p class="aside">{words.borrowed(published.fiscalYear, edition.fiscalYear)}</p>}
      <p>
        <CertaintyMark of={words.weightsSure} certainty={sure} />
      </p>
    </div>
  );
}

interface TotalProps {
  readonly label: string;
  readonly total: number | null;
  readonly level: string | null;
  readonly edition: Edition;
}

function Total({ label, total, level, edition }: TotalProps) {
  const words = useWords(scoreTexts);
  return (
    <div class="total">
      <span>{label}</span>
      <b>{total === null ? words.unknown : formatPoints(total)}</b>
      {level === null ? (
        <small>{words.levelUnknown}</small>
      ) : (
        <LevelMark level={level} step={levelStep(edition, level)} label={words.level(level)} />
      )}
    </div>
  );
}

interface DifferenceWordsProps {
  readonly difference: Difference;
  readonly year: KnownYear;
}

function DifferenceWords({ difference, year: { published, result } }: DifferenceWordsProps) {
  const words = useWords(scoreTexts);
  switch (difference.kind) {
    case 'total':
      return (
        <>
          {[
            words.totalDiffers(
              formatPoints(difference.published),
              formatPoints(difference.recomputed),
              formatPoints(Math.abs(difference.by)),
            ),
            difference.couldBeRounding ? words.maybeRounding : words.notRounding,
          ].join(' ')}
        </>
      );
    case 'level': {
      const { ofPublishedTotal, ofRecomputedTotal } = difference;
      const parts = [
        words.levelDiffers(difference.published),
        ofPublishedTotal === null || published.total === null
          ? ''
          : words.levelOfPrinted(formatPoints(published.total), ofPublishedTotal),
        ofRecomputedTotal === null || result.total === null
          ? ''
          : words.levelOfOurs(formatPoints(result.total), ofRecomputedTotal),
      ];
      return <>{parts.filter((part) => part !== '').join(' ')}</>;
    }
    default:
      return difference satisfies never;
  }
}
