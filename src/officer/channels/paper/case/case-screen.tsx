import { useEffect, useState } from 'preact/hooks';
import { NotebookPen } from 'lucide';
import { isDelicate, type ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../../ui/notices/empty-state.tsx';
import { useDesk, useShell, useWords } from '../../../desk/shell.tsx';
import type { ChannelProps } from '../../channel-detail.tsx';
import { formTexts } from '../form-texts.ts';
import { StackBegin } from '../stack/stack-begin.tsx';
import { caseDraftOf, draftPlaces, isBegun, newDraft, type CaseDraft } from './case-draft.ts';
import { CaseEntry } from './case-entry.tsx';
import { paperCaseTexts } from './case-texts.ts';

interface Begun {
  readonly form: ChannelDefinition;
  readonly draft: CaseDraft;
}

/** Paper forms that become cases, typed in one after the other; a half-typed one is gone on with. */
export function CaseScreen({ definition }: ChannelProps) {
  const { office } = useDesk();
  const { drawer } = useShell();
  const words = useWords(paperCaseTexts);
  const { external } = useWords(formTexts);
  const { channel } = definition;
  const place = draftPlaces.paper(office.id, channel);
  const [begun, setBegun] = useState<Begun | null>(null);
  useEffect(() => {
    const draft = caseDraftOf(drawer.taken(place));
    if (draft === null || draft.channel !== channel || !isBegun(draft)) return;
    let isWanted = true;
    void office.definition(channel, draft.version).then((form) => {
      if (isWanted && form !== null) setBegun({ form, draft });
    });
    return () => {
      isWanted = false;
    };
  }, [office, drawer, place, channel]);
  if (definition.kind === 'external') return <EmptyState icon={NotebookPen} title={external} />;
  if (isDelicate(definition.ring))
    return (
      <EmptyState icon={NotebookPen} title={words.integrity}>
        <p>{words.integrityText}</p>
      </EmptyState>
    );
  if (definition.state === 'draft') return <Banner tone="info" title={words.draft} />;
  if (begun !== null)
    return <CaseEntry form={begun.form} draft={{ begun: begun.draft, place }} onNext={null} />;
  return (
    <>
      <p>{words.lead}</p>
      <StackBegin
        definition={definition}
        label={words.begin}
        onBegin={(form) => setBegun({ form, draft: newDraft(form, 'paper') })}
      />
    </>
  );
}
