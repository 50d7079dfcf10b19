import { roundForShow } from '../../../../domain/ita/points.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { type SamplingRange, samplingRange } from '../../../../domain/ita/survey/interval.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { useWords } from '../../../desk/shell.tsx';
import type { NumberOrigin } from '../figure/origin.ts';
import { useLevelRange } from '../figure/level-range.ts';
import { LevelSign } from '../../level-sign.tsx';
import { surveyNamed } from '../figure/made-of.ts';
import { ScoreFigure } from '../figure/score-figure.tsx';
import { isUnconfirmed, sureOf } from '../figure/sure.ts';
import { yearTexts } from '../year-texts.ts';
import { instrumentIn } from './names.ts';
import { sidesOf, type Opened, type Side } from './opened-number.ts';
import { numberTexts } from './number-texts.ts';

/** The points, large; as published and as the office's own data have them, side by side. */
export function NumberFigures({ opened }: { readonly opened: Opened }) {
  return (
    <div class="number-figures">
      {sidesOf(opened).map((side) => (
        <SideFigure key={side.origin} opened={opened} side={side} />
      ))}
    </div>
  );
}

interface SideFigureProps {
  readonly opened: Opened;
  readonly side: Side;
}

function SideFigure({ opened, side: { origin, number } }: SideFigureProps) {
  const { year, scored, edition } = opened;
  const words = useWords(numberTexts);
  const label = useSideLabel();
  const { node } = number;
  const isTotal = node.kind === 'total';
  // An item is there or not: nothing of it lies between.
  const isItem = node.kind === 'item' && instrumentIn(edition, node) === 'OIT';
  const level = origin === 'own' ? scored.own.level : scored.board.level;
  const levels = useLevelRange(edition, node);
  const chance = origin === 'own' ? chanceOf(opened, node) : null;
  const printed = isTotal && origin !== 'own' ? (year.published?.total ?? null) : null;
  return (
    <div>
      <ScoreFigure
        isLarge
        label={label(origin, isTotal)}
        points={node.points}
        isUnconfirmed={node.points !== null && isUnconfirmed(sureOf(edition, node).certainty)}
        level={isTotal && level !== null && <LevelSign edition={edition} level={level} />}
        {...(isItem ? {} : { scored: node })}
        passMark={isTotal ? edition.passMark : null}
        notes={[
          ...(isTotal && node.points !== null && levels !== null ? [levels] : []),
          ...(chance === null ? [] : [words.sampling(formatPoints(chance.low), formatPoints(chance.high))]),
          ...(printed === null ? [] : [words.printedTotal(formatPoints(printed))]),
        ]}
      />
      {node.points !== null && node.points !== roundForShow(node.points) && (
        <details class="unrounded">
          <summary>{words.unrounded}</summary>
          <p>{node.points}</p>
        </details>
      )}
    </div>
  );
}

/** How far chance may reach in a number of a survey; items of the OIT were looked at, not drawn. */
function chanceOf({ year, scored, edition }: Opened, node: ScoreNode): SamplingRange | null {
  if (surveyNamed(instrumentIn(edition, node) ?? '') === null) return null;
  const tallies = { IIT: scored.heard.IIT.all, EIT: scored.heard.EIT.all };
  return samplingRange(edition, node, { tallies, population: year.assessment.population });
}

/** What a number of that origin is called. A total is never taken from print: it is worked out from what was printed. */
export function useSideLabel(): (origin: NumberOrigin, isSum: boolean) => string {
  const words = useWords(yearTexts);
  return (origin, isSum) => {
    switch (origin) {
      case 'own':
        return words.own;
      case 'mixed':
        return words.mixed;
      case 'print':
        return isSum ? words.fromPrint : words.published;
      default:
        return origin satisfies never;
    }
  };
}
