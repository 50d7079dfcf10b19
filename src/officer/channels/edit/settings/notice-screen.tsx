import type { PersonalDataNotice } from '../../../../domain/channels/definition.ts';
import { useWords } from '../../../desk/shell.tsx';
import type { EditProps } from '../edit-room.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { WholeField } from '../fields/whole-field.tsx';
import { RoomPage } from './room-page.tsx';
import { settingsTexts } from './settings-texts.ts';

const parts = ['purpose', 'basis', 'readers', 'contact'] as const;

/** What the personal-data law wants said where something is asked. */
export function NoticeScreen({ editor, links }: EditProps) {
  const words = useWords(settingsTexts);
  const { notice, languages } = editor.draft.value;
  const change = (changed: Partial<PersonalDataNotice>): void =>
    editor.change({ notice: { ...notice, ...changed } });
  return (
    <RoomPage editor={editor} links={links} room="notice">
      <p class="soft">{words.noticeNote}</p>
      {parts.map((part) => (
        <WordsField
          key={part}
          label={words[part]}
          value={notice[part]}
          languages={languages}
          rows={3}
          onWrite={(written) => change({ [part]: written })}
        />
      ))}
      <WholeField
        label={words.kept}
        value={notice.retentionMonths}
        least={1}
        most={1_200}
        onWrite={(months) => change({ retentionMonths: months ?? notice.retentionMonths })}
      />
    </RoomPage>
  );
}
