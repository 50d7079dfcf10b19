import { useMemo, useState } from 'preact/hooks';
import { readPasted } from '../../../sheets/read-pasted.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useWords } from '../../desk/shell.tsx';
import { GridAudit } from './grid-audit.tsx';
import type { Auditing } from './results.tsx';
import { auditTexts } from './texts.ts';

/** A table, or a whole report, copied out of somewhere. */
export function FromPaste({ auditing }: { readonly auditing: Auditing }) {
  const words = useWords(auditTexts);
  const [text, setText] = useState('');
  const grid = useMemo(() => readPasted(text), [text]);
  return (
    <>
      <div class="source">
        <TextArea label={words.pasteLabel} help={words.pasteHelp} rows={6} value={text} onType={setText} />
      </div>
      {text.trim() !== '' && <GridAudit auditing={auditing} grid={grid} />}
    </>
  );
}
