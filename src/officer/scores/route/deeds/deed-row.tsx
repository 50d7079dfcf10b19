import type { BookYear } from '../../../../domain/ita/book/book-year.ts';
import type { Deed } from '../../../../domain/ita/route/deed.ts';
import { numberOf } from '../../../../domain/ita/route/fraction.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { CheckBox } from '../../../../ui/fields/check-box.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { useDesk, useSay, useWords } from '../../../desk/shell.tsx';
import { deedTexts } from './deed-texts.ts';
import { effortEdit } from '../plan/keep-route.ts';

export interface DeedRowProps {
  readonly deed: Deed;
  readonly year: BookYear;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
}

/** One thing the office can do: what it brings, what it asks, what comes first. */
export function DeedRow({ deed, year: { assessment }, isTicked, onToggle }: DeedRowProps) {
  const { office, notices } = useDesk();
  const words = useWords(deedTexts);
  const say = useSay();
  const { code, topic, subIndicator } = deed.item;
  const facts = [
    subIndicator === null ? words.noWorth : words.worth(formatPoints(numberOf(deed.worth))),
    deed.needs === null ? '' : words.needs(deed.needs),
    deed.isLooked ? '' : words.neverLooked,
  ];
  const effort = words.efforts[deed.effort - 1] ?? '';
  return (
    <div class="deed-row">
      <CheckBox
        label={`${code} ${say(topic)}`}
        help={facts.filter((fact) => fact !== '').join(' · ')}
        isChecked={isTicked}
        onToggle={onToggle}
      />
      <details>
        <summary>
          {`${words.effortOf(effort)} · ${deed.effortFrom === 'ours' ? words.byApp : words.byOffice}`}
        </summary>
        <Select
          label={words.changeEffort(code)}
          options={words.efforts.map((label, place) => ({ code: String(place + 1), label }))}
          chosen={String(deed.effort)}
          onChoose={(weight) => void keep(Number(weight))}
        />
      </details>
    </div>
  );

  function keep(weight: number): Promise<boolean> {
    const changed = effortEdit(assessment, { ...assessment.effort, [code]: weight });
    return notices.keep(office.edit([changed]), {
      label: words.effortKept(code),
      undo: {
        label: words.undo,
        act: () => office.edit([effortEdit(assessment, assessment.effort)]),
        undone: words.effortUndone,
      },
    });
  }
}
