import { ChevronRight } from 'lucide';
import { surveyItems } from '../../../domain/ita/edition-parts.ts';
import type { Instrument, SurveyCode } from '../../../domain/ita/edition.ts';
import { findNode, type ScoreNode } from '../../../domain/ita/scored.ts';
import { sampleProgress } from '../../../domain/ita/survey/sample.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Grid, Section } from '../../../ui/frame/section.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { ProgressBar } from '../../../ui/signs/progress-bar.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { scoreTexts } from '../texts.ts';
import { surveyNamed, useMadeOf } from './figure/made-of.ts';
import { originOf } from './figure/origin.ts';
import { ScoreFigure } from './figure/score-figure.tsx';
import type { ScoredYear } from './scored-year.ts';
import { isUnconfirmed, sureOf } from './figure/sure.ts';
import { yearTexts } from './year-texts.ts';

/** The instruments, each a card that can be opened. */
export function InstrumentCards(view: ScoredYear) {
  const words = useWords(yearTexts);
  return (
    <Section title={words.instruments}>
      <Grid>
        {view.edition.instruments.map((instrument) => (
          <InstrumentCard key={instrument.code} view={view} instrument={instrument} />
        ))}
      </Grid>
    </Section>
  );
}

interface InstrumentCardProps {
  readonly view: ScoredYear;
  readonly instrument: Instrument;
}

function InstrumentCard({ view, instrument: { code, name, weight } }: InstrumentCardProps) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const { urn } = useWords(scoreTexts);
  const say = useSay();
  const madeOf = useMadeOf();
  const { year, scored, edition } = view;
  const href = scoreLinks(office.id).number(year.fiscalYear, code);
  const board = findNode(scored.board.total, code);
  const own = findNode(scored.own.total, code);
  const survey = surveyNamed(code);
  if (board === null || own === null) return null;
  const origin = originOf(year, edition, board);
  const hasBoth = origin !== 'own' && own.points !== null;
  return (
    <Card
      title={`${code} · ${say(name)}`}
      acts={<ButtonLink icon={ChevronRight} label={words.open} href={href} />}
    >
      <p class="aside">{words.weight(weight)}</p>
      <div class="pair">
        {origin !== 'own' && (
          <InstrumentFigure
            view={view}
            node={board}
            label={origin === 'mixed' ? words.mixed : words.asPublished}
          />
        )}
        {(origin === 'own' || hasBoth) && (
          <InstrumentFigure view={view} node={own} label={words.own} note={madeOf(year, own)} />
        )}
      </div>
      {survey !== null && <Sample view={view} code={survey} />}
      {survey !== null && view.scored.heard[survey].all.sheets > 0 && <p class="aside">{urn}</p>}
    </Card>
  );
}

interface InstrumentFigureProps {
  readonly view: ScoredYear;
  readonly node: ScoreNode;
  readonly label: string;
  readonly note?: string;
}

function InstrumentFigure({ view: { year, edition }, node, label, note }: InstrumentFigureProps) {
  const { office } = useDesk();
  return (
    <ScoreFigure
      label={label}
      points={node.points}
      isUnconfirmed={node.points !== null && isUnconfirmed(sureOf(edition, node).certainty)}
      href={scoreLinks(office.id).number(year.fiscalYear, node.code)}
      scored={node}
      {...(note === undefined ? {} : { notes: [note] })}
    />
  );
}

interface SampleProps {
  readonly view: ScoredYear;
  readonly code: SurveyCode;
}

function Sample({ view: { year, scored, edition }, code }: SampleProps) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const { sheets } = scored.heard[code].all;
  const progress = sampleProgress(year.assessment.population[code], sheets, edition.sampleRule);
  if (surveyItems(edition, code).length === 0) return null;
  if (progress.kind === 'population-unknown') {
    return (
      <p class="aside">
        {words.samplePopulation}{' '}
        <a href={scoreLinks(office.id).settings(year.fiscalYear)}>{words.tellPopulation}</a>
      </p>
    );
  }
  return (
    <ProgressBar
      label={words.sample(code)}
      value={Math.min(progress.heard, progress.wanted)}
      max={Math.max(1, progress.wanted)}
      note={words.sampleNote(formatCount(progress.heard), formatCount(progress.wanted))}
    />
  );
}
