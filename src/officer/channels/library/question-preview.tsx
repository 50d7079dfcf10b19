import type { Question } from '../../../domain/channels/question.ts';
import { useSay, useWords } from '../../desk/shell.tsx';
import { libraryTexts } from './texts.ts';

/** A question as it will be asked, in words: nothing to fill in here. */
export function QuestionPreview({ question }: { readonly question: Question }) {
  const words = useWords(libraryTexts);
  const say = useSay();
  const { label, help, required, kind, showIf } = question;
  const must = required ? words.required : words.optional;
  return (
    <li>
      <strong>{say(label)}</strong>
      {help !== null && <span>{say(help)}</span>}
      <small>{[words.kinds[kind], must, ...(showIf === null ? [] : [words.branched])].join(' · ')}</small>
      {'options' in question && (
        <ul>
          {question.options.map((option) => (
            <li key={option.value}>{say(option.label)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
