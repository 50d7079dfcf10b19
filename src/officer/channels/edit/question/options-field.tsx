import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide';
import type { Option } from '../../../../domain/channels/question.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { IconButton } from '../../../../ui/acts/icon-button.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { ManyLines } from '../fields/many-lines.tsx';
import type { Editor } from '../model/editor.ts';
import { movedOne } from '../model/moved-one.ts';
import { editTexts } from '../texts.ts';
import { questionTexts } from './question-texts.ts';

export interface OptionsFieldProps {
  readonly editor: Editor;
  /** The question's id. */
  readonly question: string;
  readonly options: readonly Option[];
  readonly onChange: (options: readonly Option[]) => void;
  /** A scale that was answered: only its words may change. */
  readonly isFixed?: boolean;
}

/** The answers offered: added, ordered, renamed, removed. What is stored for each is ours to make and never shown. */
export function OptionsField({ editor, question, options, onChange, isFixed = false }: OptionsFieldProps) {
  const words = useWords(questionTexts);
  const edit = useWords(editTexts);
  const { languages } = editor.draft.value;
  const added = (labels: readonly string[]): readonly Option[] =>
    labels.reduce<readonly Option[]>((so, th) => {
      const value = editor.freshValue(
        question,
        so.map((one) => one.value),
      );
      return [...so, { value, label: { th, en: '' } }];
    }, options);
  return (
    <Section title={words.options}>
      <div class="lines">
        {options.map((option, index) => (
          <div class="line" key={option.value}>
            <WordsField
              label={words.option(index + 1)}
              value={option.label}
              languages={languages}
              onWrite={(label) =>
                onChange(options.map((one) => (one.value === option.value ? { ...one, label } : one)))
              }
            />
            {!isFixed && (
              <span class="order">
                <IconButton
                  of={ArrowUp}
                  label={`${edit.up}: ${option.label.th}`}
                  isDisabled={index === 0}
                  onPress={() => onChange(movedOne(options, index, -1))}
                />
                <IconButton
                  of={ArrowDown}
                  label={`${edit.down}: ${option.label.th}`}
                  isDisabled={index === options.length - 1}
                  onPress={() => onChange(movedOne(options, index, 1))}
                />
                <IconButton
                  of={Trash2}
                  label={`${words.removeOption}: ${option.label.th}`}
                  onPress={() => onChange(options.filter(({ value }) => value !== option.value))}
                />
              </span>
            )}
          </div>
        ))}
      </div>
      {!isFixed && options.length < 100 && (
        <>
          <Button icon={Plus} label={words.addOption} isWide onPress={() => onChange(added(['']))} />
          <ManyLines room={100 - options.length} onAdd={(labels) => onChange(added(labels))} />
        </>
      )}
    </Section>
  );
}
