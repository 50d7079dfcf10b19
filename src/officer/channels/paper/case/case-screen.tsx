import { useState } from 'preact/hooks';
import { NotebookPen } from 'lucide';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../../ui/notices/empty-state.tsx';
import { useWords } from '../../../desk/shell.tsx';
import type { ChannelProps } from '../../channel-detail.tsx';
import { formTexts } from '../form-texts.ts';
import { StackBegin } from '../stack/stack-begin.tsx';
import { CaseEntry } from './case-entry.tsx';
import { paperCaseTexts } from './case-texts.ts';

/** Paper forms that become cases, typed in one after the other. */
export function CaseScreen({ definition }: ChannelProps) {
  const words = useWords(paperCaseTexts);
  const { external } = useWords(formTexts);
  const [form, setForm] = useState<ChannelDefinition | null>(null);
  if (definition.kind === 'external') return <EmptyState icon={NotebookPen} title={external} />;
  if (definition.ring === 'integrity')
    return (
      <EmptyState icon={NotebookPen} title={words.integrity}>
        <p>{words.integrityText}</p>
      </EmptyState>
    );
  if (definition.state === 'draft') return <Banner tone="info" title={words.draft} />;
  if (form !== null) return <CaseEntry form={form} />;
  return (
    <>
      <p>{words.lead}</p>
      <StackBegin definition={definition} label={words.begin} onBegin={setForm} />
    </>
  );
}
