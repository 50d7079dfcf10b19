import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import type { Level4Values, SurveyCode } from '../../../../domain/ita/edition.ts';
import type { Fields } from '../../../../domain/ita/rows/fields.ts';
import {
  type Assessment,
  fieldsOfAssessment,
  usualStrongFrom,
} from '../../../../domain/ita/rows/assessment-row.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { ChoiceList } from '../../../../ui/fields/choice-list.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import type { OpenYear } from '../use-year.ts';
import { MarkFields } from './mark-fields.tsx';
import { draftOf, readSettings, type SettingsDraft, type WrongField } from './settings-draft.ts';
import { settingsTexts } from './settings-texts.ts';

const level4Values: readonly Level4Values[] = ['33/67', '33.33/66.67'];
const surveys: readonly SurveyCode[] = ['IIT', 'EIT'];

/** What an office sets for one fiscal year. */
export function SettingsPage({ book, year }: OpenYear) {
  const { office, notices } = useDesk();
  const words = useWords(settingsTexts);
  const { fiscalYear, assessment } = year;
  // The rules as they are by themselves; those of `year` hold the office's settings already.
  const rules = book.rulesOf(fiscalYear)?.edition ?? null;
  const usual = rules?.level4Values ?? '33/67';
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(assessment, usual));
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const change = (changed: Partial<SettingsDraft>): void => setDraft((before) => ({ ...before, ...changed }));
  const errorAt = (field: WrongField, words_: string): string | null =>
    wrong.includes(field) ? words_ : null;

  async function keep(): Promise<void> {
    const read = readSettings(draft, usual);
    setWrong(read.ok ? [] : read.wrong);
    if (!read.ok) return;
    const edit = (to: Assessment) =>
      office.edit([
        { table: 'assessments', row: String(fiscalYear), set: settingFields(to), steps: [], add: [] },
      ]);
    await notices.keep(edit({ ...assessment, ...read.settings }), {
      label: words.kept,
      undo: {
        label: words.undo,
        async act() {
          setDraft(draftOf(assessment, usual));
          return edit(assessment);
        },
        undone: words.undone,
      },
    });
  }

  return (
    <OfficePage
      title={words.title(fiscalYear)}
      room="scores"
      backTo={scoreLinks(office.id).view('year', fiscalYear)}
      act={<Button kind="primary" icon={Save} label={words.keep} isWide onPress={() => void keep()} />}
    >
      {wrong.length > 0 && (
        <Banner tone="danger" title={words.wrong}>
          <p>{words.wrongText}</p>
        </Banner>
      )}
      <Section title={words.people} note={words.peopleNote}>
        {surveys.map((code) => (
          <TextInput
            key={code}
            label={words.population[code]}
            help={words.populationHelp}
            optionalLabel={words.optional}
            error={errorAt(code, words.populationWrong)}
            inputMode="numeric"
            maxLength={9}
            value={draft[code]}
            onType={(value) => change({ [code]: value })}
          />
        ))}
      </Section>
      <ChoiceList
        legend={words.level4}
        help={words.level4Help}
        choices={level4Values.map((code) => ({
          code,
          label: words.level4Values[code],
          ...(rules !== null && code === usual ? { note: words.asEdition } : {}),
        }))}
        chosen={draft.level4Values}
        onChoose={(code) => change({ level4Values: code === '33/67' ? '33/67' : '33.33/66.67' })}
      />
      <MarkFields
        legend={words.strong}
        help={words.strongNote(String(usualStrongFrom))}
        usualLabel={words.usual(String(usualStrongFrom))}
        draft={draft.strongFrom}
        valueError={errorAt('strongFrom.value', words.valueWrong)}
        sourceError={errorAt('strongFrom.source', words.sourceMissing)}
        onChange={(strongFrom) => change({ strongFrom })}
      />
      <MarkFields
        legend={words.pass}
        help={passHelp()}
        usualLabel={words.edition}
        draft={draft.passMark}
        valueError={errorAt('passMark.value', words.valueWrong)}
        sourceError={errorAt('passMark.source', words.sourceMissing)}
        onChange={(passMark) => change({ passMark })}
      />
    </OfficePage>
  );

  function passHelp(): string {
    const mark = rules?.passMark ?? null;
    return mark === null ? words.passUnknown : words.passNote(String(mark));
  }
}

// The row holds the efforts of the route too; they are not this screen's to write.
function settingFields(assessment: Assessment): Fields {
  const { effort: _, ...fields } = fieldsOfAssessment(assessment);
  return fields;
}
