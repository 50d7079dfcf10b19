import { Check, Copy, Eye, Trash2 } from 'lucide';
import { Button } from '../../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { CheckBox } from '../../../../ui/fields/check-box.tsx';
import { useShell, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { libraryTexts } from '../../library/texts.ts';
import type { EditProps } from '../edit-room.tsx';
import { FaultLines, ofQuestion } from '../fault-lines.tsx';
import { MaybeWordsField, WordsField } from '../fields/words-field.tsx';
import { copyOf } from '../model/new-question.ts';
import { editTexts } from '../texts.ts';
import { BranchField } from './branch-field.tsx';
import { KindFields } from './kind-fields.tsx';
import { questionTexts } from './question-texts.ts';
import { VoicesField } from './voices/voices-field.tsx';

interface QuestionScreenProps extends EditProps {
  readonly id: string;
}

/** One question: its words, how it is answered, when it is asked, and how it sounds. */
export function QuestionScreen({ editor, links, id }: QuestionScreenProps) {
  const { way } = useShell();
  const words = useWords(questionTexts);
  const edit = useWords(editTexts);
  const kinds = useWords(libraryTexts).kinds;
  const { draft, faults, isFixed, changeQuestion } = editor;
  const { questions, languages } = draft.value;
  const index = questions.findIndex((one) => one.id === id);
  const question = questions[index];
  if (question === undefined) {
    return (
      <OfficePage title={words.gone} room="channels" backTo={links.list}>
        <ButtonLink label={edit.done} href={links.list} />
      </OfficePage>
    );
  }
  const { label, help, required, kind, voices } = question;
  const part = { editor, question };
  return (
    <OfficePage
      title={words.title(index + 1)}
      room="channels"
      backTo={links.list}
      act={<ButtonLink kind="primary" icon={Check} label={edit.done} href={links.list} isWide />}
    >
      <div class="edit-room">
        <p class="soft">{kinds[kind]}</p>
        <FaultLines faults={faults.value.filter((fault) => ofQuestion(fault, index))} />
        {isFixed ? (
          <p>{label.th}</p>
        ) : (
          <WordsField
            label={words.label}
            value={label}
            languages={languages}
            rows={2}
            onWrite={(written) => changeQuestion(id, { ...question, label: written })}
          />
        )}
        <MaybeWordsField
          label={words.help}
          help={words.helpHelp}
          optionalLabel={edit.optional}
          value={help}
          languages={languages}
          rows={2}
          onWrite={(written) => changeQuestion(id, { ...question, help: written })}
        />
        {!isFixed && (
          <>
            {kind === 'consent' ? (
              <p class="soft">{words.neverRequired}</p>
            ) : (
              <CheckBox
                label={words.required}
                help={words.requiredHelp}
                isChecked={required}
                onToggle={(isChecked) => changeQuestion(id, { ...question, required: isChecked })}
              />
            )}
            <KindFields {...part} />
            <BranchField {...part} index={index} />
          </>
        )}
        <VoicesField voices={voices} onChange={(next) => changeQuestion(id, { ...question, voices: next })} />
        <ButtonLink icon={Eye} label={edit.preview} href={links.preview} isWide />
        {!isFixed && (
          <div class="acts">
            <Button
              icon={Copy}
              label={words.duplicate}
              onPress={() => {
                const copy = copyOf(question, editor.freshId());
                editor.addQuestion(copy);
                way.replace(links.question(copy.id));
              }}
            />
            <Button
              kind="danger"
              icon={Trash2}
              label={words.remove}
              onPress={() => {
                editor.remove(id);
                way.go(links.list);
              }}
            />
          </div>
        )}
      </div>
    </OfficePage>
  );
}
