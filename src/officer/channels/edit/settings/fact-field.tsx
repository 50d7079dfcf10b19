import type { ComponentChildren } from 'preact';
import { Undo2 } from 'lucide';
import type { Fact, FactSource } from '../../../../domain/channels/service-facts.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { CheckBox } from '../../../../ui/fields/check-box.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../../scores/certainty.tsx';
import { settingsTexts } from './settings-texts.ts';

/** The source of what an office writes itself, before it has said by what it confirms it. */
export const ownWords: FactSource = {
  title: { th: 'หน่วยงานกรอกเอง ยังไม่ยืนยัน', en: 'Written by the office, not confirmed yet' },
  url: null,
};

interface FactFieldProps<Value> {
  readonly title: string;
  readonly fact: Fact<Value> | null;
  readonly onChange: (fact: Fact<Value> | null) => void;
  /** The fields of its value. */
  readonly children: ComponentChildren;
}

/** One fact: its value, how sure it is, and the office's own word that it is so. */
export function FactField<Value>({ title, fact, onChange, children }: FactFieldProps<Value>) {
  const words = useWords(settingsTexts);
  const say = useSay();
  return (
    <Section title={title}>
      {fact === null ? (
        <p class="soft">{words.unknown}</p>
      ) : (
        <p>
          <CertaintyMark of={words.sure} certainty={fact.certainty} />
        </p>
      )}
      {children}
      {fact !== null && (
        <>
          <CheckBox
            label={words.confirm}
            isChecked={fact.certainty === 'confirmed'}
            onToggle={(isChecked) =>
              onChange({
                ...fact,
                certainty: isChecked ? 'confirmed' : 'memory',
                source: isChecked ? { title: { th: '', en: '' }, url: null } : ownWords,
              })
            }
          />
          {fact.certainty === 'confirmed' ? (
            <TextInput
              label={words.source}
              help={words.confirmHelp}
              value={fact.source.title.th}
              maxLength={300}
              onType={(th) => onChange({ ...fact, source: { ...fact.source, title: { th, en: '' } } })}
            />
          ) : (
            <small>{`${words.source}: ${say(fact.source.title)}`}</small>
          )}
          <Button
            kind="quiet"
            icon={Undo2}
            label={words.forget}
            about={title}
            onPress={() => onChange(null)}
          />
        </>
      )}
    </Section>
  );
}
