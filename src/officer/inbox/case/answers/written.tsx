import { useState } from 'preact/hooks';
import { formatCount } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { answerTexts } from './answer-texts.ts';
import './written.css';

/** Characters shown at once; nothing our own form sends is longer. */
const shownAtOnce = 10_000;

export interface WrittenProps {
  readonly text: string;
  /** Characters shown before somebody asks for all. */
  readonly first?: number;
}

/** What somebody wrote, as text and nothing else: it can neither turn the lines around it nor pile up over them. */
export function Written({ text, first = shownAtOnce }: WrittenProps) {
  const words = useWords(answerTexts);
  const [isWhole, setWhole] = useState(false);
  if (isWhole || text.length <= first)
    return (
      <div class="written" dir="auto">
        {text}
      </div>
    );
  return (
    <>
      <div class="written" dir="auto">
        {text.slice(0, first)}
      </div>
      <p class="written-more">{words.cut(formatCount(text.length))}</p>
      <Button label={words.showAll} kind="quiet" onPress={() => setWhole(true)} />
    </>
  );
}
