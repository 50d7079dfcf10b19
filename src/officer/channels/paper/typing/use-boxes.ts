import type { Question } from '../../../../domain/channels/question.ts';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { formTexts } from '../form-texts.ts';
import type { Box } from './boxes-question.tsx';

/** A question's boxes as they are printed; none where one writes. */
export function useBoxes(question: Question): readonly Box[] {
  const words = useWords(formTexts);
  const say = useSay();
  if (question.kind === 'consent')
    return [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ];
  if (!('options' in question)) return [];
  return question.options.map(({ value, label }) => ({ value, label: say(label) }));
}
