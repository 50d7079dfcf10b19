import { useState } from 'preact/hooks';
import { dayParts, parseDay, type Day } from '../../../../domain/calendar/day.ts';
import { buddhistYear, sayLongDay } from '../../../../i18n/dates.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { useLanguage, useWords } from '../../../desk/shell.tsx';
import { editTexts } from '../texts.ts';
import './day-field.css';

export interface DayFieldProps {
  readonly legend: string;
  readonly value: Day | null;
  readonly onChoose: (value: Day | null) => void;
  /** The first year offered, of the Christian era; four more follow. */
  readonly from: number;
  readonly help?: string;
  readonly error?: string | null;
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const none: Parts = { day: '', month: '', year: '' };

/** A day chosen by day, month and Buddhist year, as people say it; nothing is typed, so nothing is mistyped. */
export function DayField({ legend, value, onChoose, from, help, error }: DayFieldProps) {
  const words = useWords(editTexts);
  const language = useLanguage();
  const [parts, setParts] = useState<Parts>(() => partsOf(value));
  const isWhole = parts.day !== '' && parts.month !== '' && parts.year !== '';
  const isNoDay = isWhole && dayFrom(parts) === null;
  const choose = (changed: Partial<Parts>): void => {
    const next = { ...parts, ...changed };
    setParts(next);
    onChoose(dayFrom(next));
  };
  const monthName = (month: number): string =>
    sayLongDay(`2026-${String(month).padStart(2, '0')}-01`, language).split(' ')[1] ?? '';
  const years = new Set([
    value === null ? from : dayParts(value).year,
    ...numbers(5).map((at) => from + at - 1),
  ]);
  const sayYear = (year: number): string => String(language === 'th' ? buddhistYear(year) : year);
  return (
    <fieldset class="day-field">
      <legend>{legend}</legend>
      {help !== undefined && <p class="help">{help}</p>}
      <div class="parts">
        <Select
          label={words.day}
          emptyLabel="–"
          chosen={parts.day || null}
          options={numbers(31).map((day) => ({ code: String(day), label: String(day) }))}
          onChoose={(day) => choose({ day })}
        />
        <Select
          label={words.month}
          emptyLabel="–"
          chosen={parts.month || null}
          options={numbers(12).map((month) => ({ code: String(month), label: monthName(month) }))}
          onChoose={(month) => choose({ month })}
        />
        <Select
          label={words.year}
          emptyLabel="–"
          chosen={parts.year || null}
          options={[...years]
            .sort((one, other) => one - other)
            .map((year) => ({ code: String(year), label: sayYear(year) }))}
          onChoose={(year) => choose({ year })}
        />
      </div>
      {parts !== none && (parts.day !== '' || parts.month !== '' || parts.year !== '') && (
        <Button
          kind="quiet"
          label={words.noDay}
          about={legend}
          onPress={() => {
            setParts(none);
            onChoose(null);
          }}
        />
      )}
      <p class="error" role="status">
        {isNoDay ? words.notADay : (error ?? '')}
      </p>
    </fieldset>
  );
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

function partsOf(value: Day | null): Parts {
  if (value === null) return none;
  const { year, month, dayOfMonth } = dayParts(value);
  return { day: String(dayOfMonth), month: String(month), year: String(year) };
}

function dayFrom({ day, month, year }: Parts): Day | null {
  return parseDay(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
