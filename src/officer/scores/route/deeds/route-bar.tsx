import { CircleCheck, CircleDashed, Feather, Save } from 'lucide';
import { aimOf } from '../../../../domain/ita/route/cheapest.ts';
import { reaches } from '../../../../domain/ita/level.ts';
import { roundForShow } from '../../../../domain/ita/points.ts';
import type { KeptRoute } from '../../../../domain/ita/rows/route-row.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { deedTexts } from './deed-texts.ts';
import { routeEdit } from '../plan/keep-route.ts';
import type { RouteProps } from '../target-chooser.tsx';
import './route-bar.css';

/** What the ticks come to, said anew with each of them; and what can be done with them. */
export function RouteBar({ routeYear, choice }: RouteProps) {
  const { office, notices } = useDesk();
  const words = useWords(deedTexts);
  const { year, road, now } = routeYear;
  const { codes, effort, after, marks, target } = choice;
  const disclosed = after.instruments.find(({ code }) => code === 'OIT')?.points ?? null;
  const aimed = aimOf(road) === 'OIT' ? disclosed : after.total;
  const isThere =
    marks !== null && aimed !== null && reaches({ total: aimed, instruments: knownOf() }, marks);
  const isKept = JSON.stringify([year.route?.target, year.route?.items]) === JSON.stringify([target, codes]);
  return (
    <div class="route-bar">
      <div aria-live="polite">
        <p>
          <b>
            {after.total === null
              ? words.liveOIT(formatPoints(disclosed ?? 0))
              : words.liveTotal(formatPoints(after.total))}
          </b>
          {marks !== null && (
            <span>
              <Icon of={isThere ? CircleCheck : CircleDashed} size="small" /> {missing()}
            </span>
          )}
        </p>
        <small>{codes.length === 0 ? words.liveNone : words.live(codes.length, effort)}</small>
      </div>
      <div class="acts">
        {choice.answer?.kind === 'route' && !choice.isCheapest && (
          <Button icon={Feather} label={words.chooseCheapest} onPress={choice.chooseCheapest} />
        )}
        {target !== null && codes.length > 0 && !isKept && (
          <Button
            kind="primary"
            icon={Save}
            label={year.route === null ? words.keep : words.replace}
            onPress={() => void keep(target)}
          />
        )}
      </div>
    </div>
  );

  function knownOf() {
    return after.instruments.flatMap(({ points }) => points ?? []);
  }

  function missing(): string {
    if (isThere) return words.isThere;
    const short = roundForShow((marks?.min ?? 0) - roundForShow(aimed ?? 0));
    return short > 0 ? words.isNotThere(formatPoints(short)) : words.oneShort;
  }

  function keep(to: KeptRoute['target']): Promise<boolean> {
    const route: KeptRoute = {
      fiscalYear: year.fiscalYear,
      target: to,
      items: codes,
      from: now.total,
      to: after.total,
      by: office.me.person,
      at: office.now(),
    };
    return notices.keep(office.edit([routeEdit(year.fiscalYear, route)]), {
      label: words.kept,
      undo: {
        label: words.undo,
        act: () => office.edit([routeEdit(year.fiscalYear, year.route)]),
        undone: words.keptUndone,
      },
    });
  }
}
