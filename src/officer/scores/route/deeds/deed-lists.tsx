import type { Deed } from '../../../../domain/ita/route/deed.ts';
import { useWords } from '../../../desk/shell.tsx';
import { DeedRow } from './deed-row.tsx';
import { deedTexts } from './deed-texts.ts';
import { byWorthForWork } from '../route-year.ts';
import type { RouteProps } from '../target-chooser.tsx';
import './deed-lists.css';

/** Everything not there yet: the lightest way first, then what else brings most for the work. */
export function DeedLists({ routeYear, choice }: RouteProps) {
  const words = useWords(deedTexts);
  const { deeds } = routeYear.road;
  const way = choice.answer?.kind === 'route' ? new Set(choice.answer.codes) : new Set<string>();
  const first = deeds.filter(({ item }) => way.has(item.code));
  const others = byWorthForWork(deeds.filter(({ item }) => !way.has(item.code)));
  if (first.length === 0) return rows(words.all(others.length), others);
  return (
    <div class="deed-lists">
      {rows(words.cheapest, first)}
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          {rows(words.othersNote, others)}
        </details>
      )}
    </div>
  );

  function rows(title: string, some: readonly Deed[]) {
    return (
      <fieldset class="deed-list">
        <legend>{title}</legend>
        {some.map((deed) => (
          <DeedRow
            key={deed.item.code}
            deed={deed}
            year={routeYear.year}
            isTicked={choice.codes.includes(deed.item.code)}
            onToggle={() => choice.toggle(deed.item.code)}
          />
        ))}
      </fieldset>
    );
  }
}
