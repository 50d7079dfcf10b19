import type { QuestionOf } from '../../../../domain/channels/question.ts';
import { Select } from '../../../../ui/fields/select.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { WrittenQuestion, type WrittenQuestionProps } from '../typing/written-question.tsx';
import { paperCaseTexts } from './case-texts.ts';

export type PlaceQuestionProps = WrittenQuestionProps & { readonly question: QuestionOf<'place'> };

/** A place as one says it: a village of the office, and the words for where in it. */
export function PlaceQuestion(props: PlaceQuestionProps) {
  const { question, answer, onAnswer, onNote } = props;
  const shared = useWords(paperCaseTexts);
  const say = useSay();
  const [, village = '', words = ''] = /^(?:village:([A-Za-z0-9-]+)\n?)?([^]*)$/.exec(answer) ?? [];
  const written = (chosen: string, said: string): string =>
    chosen === '' ? said : `village:${chosen}\n${said}`;
  return (
    <>
      <WrittenQuestion
        {...props}
        answer={words}
        onNote={(said) => onNote(written(village, said))}
        onAnswer={(said) => onAnswer(written(village, said))}
      />
      {question.villages.length > 0 && (
        <Select
          label={shared.village}
          options={[
            { code: '', label: shared.noVillage },
            ...question.villages.map(({ value, label }) => ({ code: value, label: say(label) })),
          ]}
          chosen={village}
          onChoose={(chosen) => onNote(written(chosen, words))}
        />
      )}
    </>
  );
}
