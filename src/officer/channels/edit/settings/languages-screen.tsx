import { useState } from 'preact/hooks';
import { Plus, Trash2 } from 'lucide';
import type { FurtherLanguage } from '../../../../domain/channels/definition.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { IconButton } from '../../../../ui/acts/icon-button.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useWords } from '../../../desk/shell.tsx';
import type { EditProps } from '../edit-room.tsx';
import { RoomPage } from './room-page.tsx';
import { settingsTexts } from './settings-texts.ts';

/** Languages of people who live in Thailand's sub-districts, by the names they give them. */
const ready: readonly FurtherLanguage[] = [
  { tag: 'lo', name: 'ລາວ' },
  { tag: 'km', name: 'ខ្មែរ' },
  { tag: 'my', name: 'မြန်မာ' },
  { tag: 'ms', name: 'Bahasa Melayu' },
  { tag: 'shn', name: 'လိၵ်ႈတႆး' },
  { tag: 'zh', name: '中文' },
];

/** Most further languages; the format's own measure. */
const most = 8;

/** The languages in which the channel is written besides Thai and English; an open list. */
export function LanguagesScreen({ editor, links }: EditProps) {
  const words = useWords(settingsTexts);
  const [tag, setTag] = useState('');
  const [name, setName] = useState('');
  const { languages } = editor.draft.value;
  const add = (language: FurtherLanguage): void => editor.change({ languages: [...languages, language] });
  const free = ready.filter((one) => !languages.some((language) => language.tag === one.tag));
  return (
    <RoomPage editor={editor} links={links} room="languages">
      <p>{words.languagesNote}</p>
      {languages.length === 0 && <p class="soft">{words.noLanguages}</p>}
      <div class="lines">
        {languages.map((language) => (
          <div class="named-row" key={language.tag}>
            <strong lang={language.tag}>{`${language.name} (${language.tag})`}</strong>
            <IconButton
              of={Trash2}
              label={`${words.removeLanguage}: ${language.name}`}
              onPress={() =>
                editor.change({ languages: languages.filter((one) => one.tag !== language.tag) })
              }
            />
          </div>
        ))}
      </div>
      {languages.length > 0 && <p class="soft">{words.removeNote}</p>}
      {languages.length < most && (
        <>
          <div class="acts" role="group" aria-label={words.ready}>
            {free.map((one) => (
              <Button key={one.tag} icon={Plus} label={one.name} onPress={() => add(one)} />
            ))}
          </div>
          <TextInput label={words.tag} help={words.tagHelp} value={tag} maxLength={12} onType={setTag} />
          <TextInput label={words.name} value={name} maxLength={60} onType={setName} />
          <Button
            icon={Plus}
            label={words.addLanguage}
            isWide
            isDisabled={tag.trim() === '' || name.trim() === ''}
            onPress={() => {
              add({ tag: tag.trim().toLowerCase(), name: name.trim() });
              setTag('');
              setName('');
            }}
          />
        </>
      )}
    </RoomPage>
  );
}
