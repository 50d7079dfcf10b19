import { CircleCheck, CircleHelp } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { aimOf } from '../../../domain/ita/route/cheapest.ts';
import { scoreYear } from '../../../domain/ita/score.ts';
import type { Place } from '../../../domain/ita/route/road.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { LevelMark } from '../../../ui/signs/level-mark.tsx';
import { ProgressBar } from '../../../ui/signs/progress-bar.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { levelStep } from '../published/years.ts';
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
  const printed = printedDisclosure(routeYear);
  const ours = formatPoints(disclosedIn(now) ?? 0);
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
        {printed !== null && printed !== ours && <p class="printed">{words.printedOIT(printed, ours)}</p>}
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
  const say = useSay();
  const { total, range, level } = place;
  const disclosed = formatPoints(disclosedIn(place) ?? 0);
  const named = edition.levels.find(({ code }) => code === level);
  const name = named === undefined ? '' : say(named.name);
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
        <LevelMark level={name} step={levelStep(edition, level)} label={words.level(name)} />
      )}
      <small>{total === null ? words.total : words.disclosed(disclosed)}</small>
      {isRanged && <small>{words.between(formatPoints(range.low), formatPoints(range.high))}</small>}
    </div>
  );
}

function disclosedIn({ instruments }: Place) {
  return instruments.find(({ code }) => code === 'OIT')?.points ?? null;
}

// The OIT as this very year's published indicators give it; `null` where they are not all there.
function printedDisclosure({ year, edition }: RouteYear): string | null {
  if (year.published === null) return null;
  const board = scoreYear(edition, { indicators: year.published.indicators });
  const node = board.total.children.find(({ code }) => code === 'OIT');
  return node?.complete && node.points !== null ? formatPoints(node.points) : null;
}
