import { useState } from 'preact/hooks';
import { CircleCheck, CircleDashed, CircleX, type IconNode } from 'lucide';
import type { Finding } from '../../../../domain/ita/score.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Segmented } from '../../../../ui/acts/segmented.tsx';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import type { Entry } from './checklist.ts';
import { checklistTexts } from './checklist-texts.ts';
import { LookForm } from './look-form.tsx';
import { useLook } from './use-look.ts';

const findings: readonly Finding[] = ['has', 'has-not', 'unknown'];
const signs: Readonly<Record<Finding, IconNode>> = {
  has: CircleCheck,
  'has-not': CircleX,
  unknown: CircleDashed,
};

export interface CheckRowProps {
  readonly fiscalYear: number;
  readonly entry: Entry;
}

/** One item: what was found is one tap, its address and note another. */
export function CheckRow({ fiscalYear, entry }: CheckRowProps) {
  const words = useWords(checklistTexts);
  const say = useSay();
  const acts = useLook(fiscalYear);
  const [isOpen, setOpen] = useState(false);
  const { item, look, finding, worth } = entry;
  const name = `${item.code} ${say(item.topic)}`;
  return (
    <li class={`check-row ${finding}`}>
      <h3>
        <Icon of={signs[finding]} />
        <span>{name}</span>
      </h3>
      {worth !== null && <p class="worth">{words.worth(formatPoints(worth))}</p>}
      <Segmented
        legend={words.findingOf(name)}
        segments={findings.map((code) => ({ code, label: words.findings[code] }))}
        chosen={finding}
        onChoose={(code) => {
          const chosen = findings.find((one) => one === code);
          if (chosen !== undefined) void acts.find(entry, chosen);
        }}
      />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{summaryOf(look?.url ?? '', look?.note ?? '')}</summary>
        {isOpen && <LookForm fiscalYear={fiscalYear} entry={entry} />}
      </details>
    </li>
  );

  function summaryOf(url: string, note: string): string {
    if (url !== '') return words.moreWith(url);
    return note === '' ? words.more : words.moreNote(note);
  }
}
