import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import { countRow, fieldsOfCount, type SeasonCount } from '../../../../domain/surveys/season-row.ts';
import type { SeasonPart } from '../../../../domain/surveys/season.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { readCount } from '../../year/typed-number.ts';
import { countTexts } from './count-texts.ts';
import type { OpenSeason } from '../use-season.ts';

interface CountFieldsProps {
  readonly part: SeasonPart;
  readonly open: OpenSeason;
  readonly counts: readonly SeasonCount[];
}

/** Types in today's number; typed again on the same day, it puts that day's right. */
export function CountFields({ part, open: { season, today }, counts }: CountFieldsProps) {
  const { office, notices } = useDesk();
  const words = useWords(countTexts);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const read = readCount(typed);

  async function keep(): Promise<void> {
    setTried(true);
    if (read === null) return;
    const at = office.now();
    const mine = { fiscalYear: season.fiscalYear, part, day: today };
    const before = counts.find(({ day }) => day === today);
    const edit = (heard: number | null) => {
      const set = fieldsOfCount({ ...mine, heard, by: office.me.person, at });
      return office.edit([{ table: 'season-counts', row: countRow(mine), set, steps: [], add: [] }]);
    };
    const isKept = await notices.keep(edit(read), {
      label: words.countKept(words.parts[part], formatCount(read)),
      undo: { label: words.undo, act: () => edit(before?.heard ?? null), undone: words.undone },
    });
    if (!isKept) return;
    setTyped('');
    setTried(false);
  }

  return (
    <form
      class="typing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextInput
        label={words.countToday(words.parts[part])}
        help={words.countHelp}
        error={isTried && read === null ? words.countMissing : null}
        inputMode="numeric"
        maxLength={7}
        value={typed}
        onType={setTyped}
      />
      <Button type="submit" icon={Save} label={words.keepCount} about={words.parts[part]} />
    </form>
  );
}
