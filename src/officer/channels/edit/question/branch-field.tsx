import { branchValues } from '../../../../domain/channels/faults/branches.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import { CheckList } from '../../../../ui/fields/choice-list.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { editTexts } from '../texts.ts';
import type { PartProps } from './kind-fields.tsx';
import { questionTexts } from './question-texts.ts';

interface BranchFieldProps extends PartProps {
  /** Its place, from 0. */
  readonly index: number;
}

/** Whether a question is always asked, or only when an earlier one is answered so. */
export function BranchField({ editor, question, index }: BranchFieldProps) {
  const words = useWords(questionTexts);
  const edit = useWords(editTexts);
  const say = useSay();
  const { showIf } = question;
  const before = editor.draft.value.questions
    .slice(0, index)
    .map((one, place) => ({ one, place, values: branchValues(one) }))
    .filter(({ values }) => values.length > 0);
  const hangsOn = before.find(({ one }) => one.id === showIf?.question);
  const change = (next: Question['showIf']): void =>
    editor.changeQuestion(question.id, { ...question, showIf: next });
  if (before.length === 0 && showIf === null) return <p class="soft">{words.noEarlier}</p>;
  const labelOf = (one: Question, value: string): string => {
    if (one.kind === 'consent') return value === 'yes' ? words.yes : words.no;
    const found = 'options' in one ? one.options.find((option) => option.value === value) : undefined;
    return found === undefined ? value : say(found.label) || edit.wordless;
  };
  return (
    <>
      <Select
        label={words.when}
        options={[
          { code: '', label: words.always },
          ...before.map(({ one, place }) => ({
            code: one.id,
            label: words.whenAnswered(place + 1, say(one.label) || edit.wordless),
          })),
        ]}
        chosen={showIf?.question ?? ''}
        onChoose={(id) => change(id === '' ? null : { question: id, values: [] })}
      />
      {hangsOn !== undefined && showIf !== null && (
        <CheckList
          legend={words.whenOneOf}
          choices={hangsOn.values.map((code) => ({ code, label: labelOf(hangsOn.one, code) }))}
          chosen={showIf.values}
          onToggle={(code) =>
            change({
              question: showIf.question,
              values: hangsOn.values.filter((value) =>
                value === code ? !showIf.values.includes(code) : showIf.values.includes(value),
              ),
            })
          }
        />
      )}
    </>
  );
}
