import { formatPoints } from '../../../i18n/numbers.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { useLevelRange } from './figure/level-range.ts';
import { LevelSign } from '../level-sign.tsx';
import { originOf } from './figure/origin.ts';
import { ScoreFigure } from './figure/score-figure.tsx';
import type { ScoredYear } from './scored-year.ts';
import { isUnconfirmed, sureOf } from './figure/sure.ts';
import { yearTexts } from './year-texts.ts';

/** The total: as published where it was, and beside it what the office's own data say. */
export function YearTotals(view: ScoredYear) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const { year, scored, edition } = view;
  const isPrinted = year.published !== null && originOf(year, edition, scored.board.total) !== 'own';
  return (
    <Section
      title={words.total}
      act={
        year.published !== null && (
          <ButtonLink
            kind="quiet"
            label={words.compare}
            href={scoreLinks(office.id).view('published', year.fiscalYear)}
          />
        )
      }
    >
      <div class="year-totals">
        {(isPrinted || year.published?.total) && <PublishedTotal {...view} />}
        <OwnTotal {...view} />
      </div>
    </Section>
  );
}

function PublishedTotal({ year, scored, edition }: ScoredYear) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const { published } = year;
  const { total } = scored.board;
  const printed = published?.total ?? null;
  const level = printed === null ? scored.board.level : (published?.level ?? null);
  const origin = originOf(year, edition, total);
  const ours = total.points === null || origin === 'own' ? [] : [words.workedOut(formatPoints(total.points))];
  const where = published === null || published.source === '' ? [] : [words.source(published.source)];
  const notes = printed === null ? [origin === 'mixed' ? words.mixed : words.fromPrint] : ours;
  return (
    <ScoreFigure
      isLarge
      label={words.published}
      points={printed ?? total.points}
      isUnconfirmed={isUnconfirmed(sureOf(edition, total).certainty)}
      href={scoreLinks(office.id).number(year.fiscalYear, 'total')}
      level={level !== null && <LevelSign edition={edition} level={level} />}
      {...(printed === null ? { scored: total } : {})}
      passMark={edition.passMark}
      notes={[...notes, ...where]}
    />
  );
}

function OwnTotal({ year, scored, edition }: ScoredYear) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const { total, level } = scored.own;
  const levels = useLevelRange(edition, total);
  if (total.points === null) {
    return (
      <div class="score-figure">
        <p class="label">{words.own}</p>
        <p>{words.nothingYet}</p>
        <p class="note">{words.nothingYetText}</p>
      </div>
    );
  }
  const missing = total.children.filter(({ points }) => points === null).map(({ code }) => code);
  return (
    <ScoreFigure
      isLarge
      label={words.own}
      points={total.points}
      isUnconfirmed={isUnconfirmed(sureOf(edition, total).certainty)}
      href={scoreLinks(office.id).number(year.fiscalYear, 'total')}
      level={level !== null && <LevelSign edition={edition} level={level} />}
      scored={total}
      passMark={edition.passMark}
      notes={[
        ...(levels === null ? [] : [levels]),
        ...(missing.length === 0 ? [] : [words.missing(missing.join(', '))]),
        ...(edition.passMark === null ? [] : [words.passMark(String(edition.passMark))]),
        words.ownNote,
      ]}
    />
  );
}
