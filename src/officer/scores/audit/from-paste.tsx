import { useMemo, useState } from 'preact/hooks';
import { FileText } from 'lucide';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { GridAudit } from './grid-audit.tsx';
import { readText } from './read-report.ts';
import type { Auditing } from './results.tsx';
import { auditTexts } from './texts.ts';

/** A table, or a whole report, copied out of somewhere. */
export function FromPaste({ auditing }: { readonly auditing: Auditing }) {
  const { profile } = useDesk();
  const words = useWords(auditTexts);
  const [text, setText] = useState('');
  const { grid, report } = useMemo(() => readText(text), [text]);

  async function trySample(): Promise<void> {
    const { sampleReport } = await import('../../../samples/report-2564.ts');
    setText(sampleReport);
  }

  return (
    <>
      <div class="source">
        <TextArea label={words.pasteLabel} help={words.pasteHelp} rows={6} value={text} onType={setText} />
        {profile.value?.sample === true && text === '' && (
          <Button icon={FileText} label={words.sample} onPress={() => void trySample()} />
        )}
      </div>
      {text.trim() !== '' && <GridAudit auditing={auditing} grid={grid} report={report} />}
    </>
  );
}
