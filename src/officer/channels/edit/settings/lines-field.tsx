import { useState } from 'preact/hooks';
import type { LocalText } from '../../../../domain/basics/local-text.ts';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { editTexts } from '../texts.ts';
import { settingsTexts } from './settings-texts.ts';

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly LocalText[];
  readonly onWrite: (lines: readonly LocalText[]) => void;
}

/** Most lines of one fact; the format's own measure. */
const most = 30;

/** Several short texts, one on each line, with their English line by line below. */
export function LinesField({ label, lines, onWrite }: LinesFieldProps) {
  const words = useWords(settingsTexts);
  const edit = useWords(editTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? lines.map(({ th }) => th).join('\n');
  const write = (text: string): void => {
    setTyped(text);
    const said = text.split('\n').map((line) => line.trim());
    const before = new Map(lines.map((line) => [line.th, line]));
    const kept = said.filter((line) => line !== '').slice(0, most);
    onWrite(kept.map((th, at) => before.get(th) ?? { ...lines[at], th, en: '' }));
  };
  const writeEnglish = (text: string): void => {
    const said = text.split('\n');
    onWrite(lines.map((line, at) => ({ ...line, en: said[at] ?? '' })));
  };
  return (
    <>
      <TextArea label={label} value={shown} rows={3} lang="th" maxLength={4_000} onType={write} />
      {lines.length > 0 && (
        <TextArea
          label={words.english(label)}
          optionalLabel={edit.optional}
          value={lines.map(({ en }) => en).join('\n')}
          rows={3}
          lang="en"
          maxLength={4_000}
          onType={writeEnglish}
        />
      )}
    </>
  );
}
