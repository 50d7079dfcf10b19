import { CircleCheck, CircleHelp } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { aimOf } from '../../../domain/ita/route/cheapest.ts';
import { type Points, roundForShow } from '../../../domain/ita/points.ts';
import { scoreYear } from '../../../domain/ita/score.ts';
import type { Place } from '../../../domain/ita/route/road.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { ProgressBar } from '../../../ui/signs/progress-bar.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { LevelSign } from '../level-sign.tsx';
import { Answered } from './answered.tsx';
import { type RouteYear, sureOf } from './route-year.ts';
import { routeTexts } from './route-texts.ts';
import type { RouteProps } from './target-chooser.tsx';
import './now-then.css';

/** Where the office is, where the ticked items lead, and how sure that is. */
export function NowThen({ routeYear, choice }: RouteProps) {
  const { office } = useDesk();
  const words = useWords(routeTexts);
  const { edition, road, year, now } = routeYear;
  const sure = sureOf(edition);
  const isSure = sure === 'confirmed' || sure === 'derived';
  const aim = aimOf(road);
  const reached = (aim === 'OIT' ? disclosedIn(choice.after) : choice.after.total) ?? 0;
  const printed = otherDisclosure(routeYear);
  return (
    <Section title={words.nowThen}>
      <div class="now-then">
        <div class="pair">
          <PlaceFigure label={words.now} place={now} routeYear={routeYear} />
          <PlaceFigure
            label={words.whenDone(choice.codes.length)}
            place={choice.after}
            routeYear={routeYear}
          />
        </div>
        {choice.marks !== null && (
          <ProgressBar
            label={aim === 'OIT' ? words.toTargetOIT : words.toTarget}
            value={Math.min(reached, choice.marks.min)}
            max={choice.marks.min}
            note={words.ofTarget(formatPoints(reached), formatPoints(choice.marks.min))}
          />
        )}
        {choice.answer !== null && <Answered routeYear={routeYear} answer={choice.answer} />}
        <p>
          {isSure ? (
            <CertaintyMark of={words.rules} certainty={sure} />
          ) : (
            <Badge tone="warning" icon={CircleHelp} label={words.unconfirmed(year.fiscalYear)} />
          )}
        </p>
        {printed !== null && (
          <p class="printed">
            {words.printedOIT(formatPoints(printed), formatPoints(disclosedIn(now) ?? 0))}
          </p>
        )}
        {road.neverLooked > 0 && (
          <p class="never">
            <span>
              <Icon of={CircleHelp} size="small" /> {words.neverLooked(road.neverLooked)}
            </span>
            <ButtonLink
              icon={CircleCheck}
              label={words.toChecklist(year.fiscalYear)}
              href={paths.app(office.id, `scores/checklist/${year.fiscalYear}`)}
            />
          </p>
        )}
      </div>
    </Section>
  );
}

interface PlaceFigureProps {
  readonly label: string;
  readonly place: Place;
  readonly routeYear: RouteYear;
}

function PlaceFigure({ label, place, routeYear: { edition, road } }: PlaceFigureProps) {
  const words = useWords(routeTexts);
  const { total, range, level } = place;
  const disclosed = formatPoints(disclosedIn(place) ?? 0);
  const isRanged = Object.values(road.standings).some(
    (standing) => standing === null || standing.range !== null,
  );
  return (
    <div class="place">
      <span>{label}</span>
      <b>{total === null ? words.disclosed(disclosed) : formatPoints(total)}</b>
      {level === null ? (
        edition.levels.length > 0 && <small>{words.levelUnknown}</small>
      ) : (
        <LevelSign edition={edition} level={level} />
      )}
      <small>{total === null ? words.total : words.disclosed(disclosed)}</small>
      {isRanged && <small>{words.between(formatPoints(range.low), formatPoints(range.high))}</small>}
    </div>
  );
}

function disclosedIn({ instruments }: Place) {
  return instruments.find(({ code }) => code === 'OIT')?.points ?? null;
}

// The OIT as this very year's published indicators give it, where it is another than that of the items ticked off;
// indicators are printed rounded, so a hundredth tells nothing.
function otherDisclosure({ year, edition, now }: RouteYear): Points | null {
  if (year.published === null) return null;
  const board = scoreYear(edition, { indicators: year.published.indicators });
  const printed = board.total.children.find(({ code }) => code === 'OIT');
  if (printed === undefined || !printed.complete || printed.points === null) return null;
  return Math.abs(roundForShow(printed.points - (disclosedIn(now) ?? 0))) <= 0.01 ? null : printed.points;
}
