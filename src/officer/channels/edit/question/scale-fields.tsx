import type { QuestionOf } from '../../../../domain/channels/question.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { ChoiceList } from '../../../../ui/fields/choice-list.tsx';
import { useWords } from '../../../desk/shell.tsx';
import type { Editor } from '../model/editor.ts';
import { newQuestion } from '../model/new-question.ts';
import { OptionsField } from './options-field.tsx';
import { questionTexts } from './question-texts.ts';

interface ScaleFieldsProps {
  readonly editor: Editor;
  readonly question: QuestionOf<'scale'>;
  readonly onChange: (question: QuestionOf<'scale'>) => void;
}

const presets = ['four-steps', 'five-steps', 'faces'] as const;
const looks = ['rows', 'faces'] as const;

/** A scale's steps and how they are drawn; once answered, its steps stay what they were. */
export function ScaleFields({ editor, question, onChange }: ScaleFieldsProps) {
  const words = useWords(questionTexts);
  const isFixed = editor.wasAsked(question.id);
  const take = (name: (typeof presets)[number]): void => {
    const made = newQuestion(name, question.id);
    if (made.kind === 'scale') onChange({ ...question, options: made.options, look: made.look });
  };
  return (
    <>
      <ChoiceList
        legend={words.look}
        choices={looks.map((code) => ({ code, label: words.looks[code] }))}
        chosen={question.look}
        onChoose={(code) => onChange({ ...question, look: code === 'faces' ? 'faces' : 'rows' })}
      />
      {isFixed ? (
        <p class="soft">{words.presetKept}</p>
      ) : (
        <div role="group" aria-label={words.presets} class="acts">
          {presets.map((name) => (
            <Button key={name} label={words.asking[name][0]} onPress={() => take(name)} />
          ))}
        </div>
      )}
      <OptionsField
        editor={editor}
        question={question.id}
        options={question.options}
        onChange={(options) => onChange({ ...question, options })}
        isFixed={isFixed}
      />
    </>
  );
}
