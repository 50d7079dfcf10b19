import { Check, CircleDashed } from 'lucide';
import { disclosureItems } from '../../../../domain/ita/edition-parts.ts';
import type { KeptRoute } from '../../../../domain/ita/rows/route-row.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { ProgressBar } from '../../../../ui/signs/progress-bar.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../../desk/shell.tsx';
import { deedTexts } from '../deeds/deed-texts.ts';
import { routeEdit } from './keep-route.ts';
import type { RouteYear } from '../route-year.ts';
import './kept-plan.css';

export interface KeptPlanProps {
  readonly routeYear: RouteYear;
  readonly route: KeptRoute;
}

/** The way the office decided on, who and when, and what of it is there by now. */
export function KeptPlan({ routeYear: { year, edition, now }, route }: KeptPlanProps) {
  const { office, notices, nameOf } = useDesk();
  const language = useLanguage();
  const words = useWords(deedTexts);
  const say = useSay();
  const items = disclosureItems(edition);
  const findings = year.scored?.findings ?? {};
  const done = route.items.filter((code) => findings[code] === 'has');
  const points = [
    route.from === null || route.to === null
      ? ''
      : words.planFromTo(formatPoints(route.from), formatPoints(route.to)),
    now.total === null ? '' : words.planNow(formatPoints(now.total)),
  ].filter((part) => part !== '');
  return (
    <Section
      title={words.plan}
      note={signature()}
      act={<Button kind="quiet" label={words.withdraw} onPress={() => void withdraw()} />}
    >
      <div class="kept-plan">
        <p>
          <strong>{words.planTo(targetWords())}</strong>
        </p>
        {points.length > 0 && <p>{points.join(' · ')}</p>}
        <ProgressBar
          label={words.planDone}
          value={done.length}
          max={Math.max(1, route.items.length)}
          note={words.planDoneOf(done.length, route.items.length)}
        />
        <details>
          <summary>{words.planItems}</summary>
          <ul>
            {route.items.map((code) => {
              const isDone = done.includes(code);
              const topic = items.find((item) => item.code === code)?.topic;
              return (
                <li key={code} class={isDone ? 'done' : undefined}>
                  <Icon of={isDone ? Check : CircleDashed} size="small" />
                  <span>{topic === undefined ? code : `${code} ${say(topic)}`}</span>
                  <small>{isDone ? words.done : words.notDone}</small>
                </li>
              );
            })}
          </ul>
        </details>
      </div>
    </Section>
  );

  function signature(): string {
    if (route.by === null || route.at === null) return words.planUnsigned;
    return words.planBy(nameOf(route.by) ?? words.someone, sayInstant(route.at, office.now(), language));
  }

  function targetWords(): string {
    const { target } = route;
    if ('total' in target) return words.planPoints(formatPoints(target.total));
    const level = edition.levels.find(({ code }) => code === target.level);
    return words.planLevel(level === undefined ? target.level : say(level.name));
  }

  function withdraw(): Promise<boolean> {
    return notices.keep(office.edit([routeEdit(year.fiscalYear, null)]), {
      label: words.withdrawn,
      undo: {
        label: words.undo,
        act: () => office.edit([routeEdit(year.fiscalYear, route)]),
        undone: words.keptUndone,
      },
    });
  }
}
