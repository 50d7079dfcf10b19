import { CircleCheck, TriangleAlert } from 'lucide';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import type { Difference } from '../../../domain/ita/published.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { scoreTexts } from '../texts.ts';
import { FigureLink } from './table/figure-link.tsx';
import { LevelSign } from '../level-sign.tsx';
import { useScoreLinks } from '../links.ts';
import { publishedTexts } from './texts.ts';
import { sureOfYear, type YearView } from './years.ts';
import './year-result.css';

type KnownYear = Extract<YearView, { readonly known: true }>;

/** One year: as published, as recomputed, and every difference in plain words. */
export function YearResult({ year }: { readonly year: YearView }) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const { fiscalYear, source } = year.published;
  return (
    <Section title={words.year(fiscalYear)} act={<EditLink fiscalYear={fiscalYear} />}>
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

function EditLink({ fiscalYear }: { readonly fiscalYear: number }) {
  const links = useScoreLinks();
  const words = useWords(publishedTexts);
  return (
    <a
      class="edit-link"
      href={links.correct(fiscalYear)}
      aria-label={`${words.edit} ${words.ofYear(fiscalYear)}`}
    >
      {words.edit}
    </a>
  );
}

function Compared({ year }: { readonly year: KnownYear }) {
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const { published, result, edition, isBorrowed } = year;
  const sure = sureOfYear(edition);
  const hasDifferences = result.differences.length > 0;
  const { range, complete } = result.board.total;
  return (
    <div class="year-result">
      <div class="pair">
        <Total label={words.printed} total={published.total} level={published.level} year={year} />
        <Total label={words.ours} total={result.total} level={result.level} year={year} />
      </div>
      {!complete && <p class="aside">{more.notAll(formatPoints(range.low), formatPoints(range.high))}</p>}
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
      {sure !== 'confirmed' && <p class="aside">{more.unconfirmed(edition.fiscalYear)}</p>}
      {edition.maker !== null && <p class="aside">{more.madeBy(edition.maker)}</p>}
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
  readonly year: KnownYear;
}

function Total({ label, total, level, year }: TotalProps) {
  const words = useWords(scoreTexts);
  return (
    <div class="total">
      <span>{label}</span>
      <b>
        <FigureLink year={year} code="total" label={label} value={total} />
      </b>
      {level === null ? (
        <small>{words.levelUnknown}</small>
      ) : (
        <LevelSign edition={year.edition} level={level} />
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
