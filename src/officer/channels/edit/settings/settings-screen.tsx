import { isSheetKind } from '../../../../domain/channels/definition.ts';
import { ChoiceList } from '../../../../ui/fields/choice-list.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { textOf } from '../../../desk/desk.ts';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { useLive } from '../../../desk/use-live.ts';
import { channelTexts } from '../../texts.ts';
import type { EditProps } from '../edit-room.tsx';
import { MaybeWordsField, WordsField } from '../fields/words-field.tsx';
import { WholeField } from '../fields/whole-field.tsx';
import { editTexts } from '../texts.ts';
import { LeadsToField } from '../../address/leads-to-field.tsx';
import { RoomPage } from './room-page.tsx';
import { settingsTexts } from './settings-texts.ts';

const effects = ['complete', 'intent'] as const;

/** Name, introduction, unit, promise, and what sending means. */
export function SettingsScreen({ editor, links }: EditProps) {
  const words = useWords(settingsTexts);
  const edit = useWords(editTexts);
  const channelWords = useWords(channelTexts);
  const { draft, change, isFixed } = editor;
  const { title, intro, languages, kind, standardWorkingDays, effect, leadsTo } = draft.value;
  return (
    <RoomPage editor={editor} links={links} room="settings">
      {!isFixed && (
        <WordsField
          label={words.title}
          value={title}
          languages={languages}
          onWrite={(written) => change({ title: written })}
        />
      )}
      <WordsField
        label={words.intro}
        help={words.introHelp}
        optionalLabel={edit.optional}
        value={intro}
        languages={languages}
        rows={3}
        onWrite={(written) => change({ intro: written })}
      />
      {kind === 'external' && <LeadsToField value={leadsTo} onWrite={(next) => change({ leadsTo: next })} />}
      <UnitField editor={editor} />
      {!isSheetKind(kind) && kind !== 'external' && (
        <WholeField
          label={words.standard}
          help={words.standardHelp}
          value={standardWorkingDays}
          least={1}
          most={365}
          isOptional
          onWrite={(days) => change({ standardWorkingDays: days })}
        />
      )}
      {effect !== null && (
        <ChoiceList
          legend={words.effect}
          choices={effects.map((code) => ({ code, label: channelWords.effects[code] }))}
          chosen={effect}
          onChoose={(code) => change({ effect: code === 'complete' ? 'complete' : 'intent' })}
        />
      )}
    </RoomPage>
  );
}

/** The unit as citizens are told, taken from the office's own list or written. */
function UnitField({ editor: { draft, change } }: Pick<EditProps, 'editor'>) {
  const { office } = useDesk();
  const words = useWords(settingsTexts);
  const edit = useWords(editTexts);
  const units = useLive(() => office.table('units')) ?? [];
  const { unit, languages } = draft.value;
  const names = units.map(({ fields }) => textOf(fields['name'])).filter((name) => name !== '');
  return (
    <>
      {names.length > 0 && (
        <Select
          label={words.fromUnits}
          emptyLabel="–"
          chosen={names.find((name) => name === unit?.th) ?? null}
          options={names.map((name) => ({ code: name, label: name }))}
          onChoose={(name) => change({ unit: { th: name, en: '' } })}
        />
      )}
      <MaybeWordsField
        label={words.unit}
        help={words.unitHelp}
        optionalLabel={edit.optional}
        value={unit}
        languages={languages}
        onWrite={(written) => change({ unit: written })}
      />
    </>
  );
}
