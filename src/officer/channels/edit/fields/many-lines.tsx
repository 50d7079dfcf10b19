import { useState } from 'preact/hooks';
import { ListPlus } from 'lucide';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { questionTexts } from '../question/question-texts.ts';

interface ManyLinesProps {
  /** How many more fit. */
  readonly room: number;
  readonly onAdd: (lines: readonly string[]) => void;
}

/** Several at once, one on each line: pasted out of a list that the office has already. */
export function ManyLines({ room, onAdd }: ManyLinesProps) {
  const words = useWords(questionTexts);
  const [typed, setTyped] = useState('');
  const lines = typed
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, room);
  return (
    <details class="many-lines">
      <summary>{words.manyAtOnce}</summary>
      <TextArea label={words.manyHelp} value={typed} onType={setTyped} />
      <Button
        icon={ListPlus}
        label={words.addMany}
        isDisabled={lines.length === 0}
        onPress={() => {
          onAdd(lines);
          setTyped('');
        }}
      />
    </details>
  );
}
