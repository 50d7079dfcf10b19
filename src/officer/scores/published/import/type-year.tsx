import { useState } from 'preact/hooks';
import { Save, Trash2 } from 'lucide';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import type { PublishedYear } from '../../../../domain/ita/published.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useSay, useShell, useWords } from '../../../desk/shell.tsx';
import { useScoreLinks } from '../../links.ts';
import { importTexts } from './import-texts.ts';
import { keptYears, useKeeping } from './keep-years.ts';
import { levelsOf, namesOf, yearTyped } from '../known-names.ts';
import { draftOf, isWrong, yearOfDraft } from './year-draft.ts';

export interface TypeYearProps {
  readonly book: BookSources;
  /** The year that is corrected; `null` for a new one. */
  readonly edited: PublishedYear | null;
}

/** One year, field by field. */
export function TypeYear({ book, edited }: TypeYearProps) {
  const { way } = useShell();
  const links = useScoreLinks();
  const words = useWords(importTexts);
  const say = useSay();
  const { keep, remove } = useKeeping(book);
  const [draft, setDraft] = useState(() => draftOf(edited));
  const [isTried, setTried] = useState(false);
  const fiscalYear = yearTyped(draft.fiscalYear, book.thisYear);
  const names = namesOf(book, fiscalYear ?? 0);
  const levels = fiscalYear === null ? [] : levelsOf(book, fiscalYear);
  const year = fiscalYear === null ? null : yearOfDraft(draft, fiscalYear, names.indicators);
  const isEmpty = year !== null && Object.keys(year.indicators).length === 0 && year.total === null;
  const isReplacing = edited === null && keptYears(book).some((one) => one.fiscalYear === fiscalYear);
  const wrong = (value: string): string | null => (isWrong(value) ? words.pointsWrong : null);
  const onKeep = async (): Promise<void> => {
    setTried(true);
    if (year !== null && !isEmpty && (await keep([year]))) way.go(links.view('published', year.fiscalYear));
  };
  const onRemove = async (fiscal: number): Promise<void> => {
    if (await remove(fiscal)) way.go(links.import);
  };
  return (
    <form
      class="way"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep();
      }}
    >
      <TextInput
        label={words.typeYear}
        help={words.typeYearHelp}
        inputMode="numeric"
        value={draft.fiscalYear}
        isReadOnly={edited !== null}
        error={isTried && fiscalYear === null ? words.yearWrong(book.thisYear) : null}
        onType={(value) => setDraft({ ...draft, fiscalYear: value })}
      />
      {isReplacing && fiscalYear !== null && (
        <Banner tone="info" title={words.replaces(String(fiscalYear))}>
          <p>{words.replacesNote}</p>
        </Banner>
      )}
      <p class="quiet">{words.typeNote}</p>
      {fiscalYear !== null && names.of !== fiscalYear && <p class="quiet">{words.namesOf(names.of)}</p>}
      <div class="scores">
        {names.indicators.map(({ no, name }) => (
          <TextInput
            key={no}
            label={`${no}. ${say(name)}`}
            inputMode="decimal"
            value={draft.indicators[no] ?? ''}
            error={wrong(draft.indicators[no] ?? '')}
            onType={(value) => setDraft({ ...draft, indicators: { ...draft.indicators, [no]: value } })}
          />
        ))}
        <TextInput
          label={words.totalPrinted}
          inputMode="decimal"
          value={draft.total}
          error={wrong(draft.total)}
          onType={(value) => setDraft({ ...draft, total: value })}
        />
        {levels.length > 0 ? (
          <Select
            label={words.levelPrinted}
            options={[
              { code: '', label: words.levelNone },
              ...levels.map(({ code, name }) => ({ code, label: say(name) })),
            ]}
            chosen={draft.level}
            onChoose={(level) => setDraft({ ...draft, level })}
          />
        ) : (
          <TextInput
            label={words.levelPrinted}
            value={draft.level}
            onType={(level) => setDraft({ ...draft, level })}
          />
        )}
      </div>
      <TextInput
        label={words.source}
        help={words.sourceHelp}
        optionalLabel={words.optional}
        value={draft.source}
        onType={(source) => setDraft({ ...draft, source })}
      />
      {isTried && isEmpty && <Banner tone="warning" title={words.typeNothing} />}
      <Button
        kind="primary"
        type="submit"
        icon={Save}
        label={fiscalYear === null ? words.keepTyped : words.keep(String(fiscalYear))}
        isWide
      />
      {edited !== null && (
        <Button
          kind="quiet"
          icon={Trash2}
          label={words.remove}
          isWide
          onPress={() => void onRemove(edited.fiscalYear)}
        />
      )}
    </form>
  );
}
