import { useState } from 'preact/hooks';
import { Save, Trash2 } from 'lucide';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { isBlank, type StackDraft } from '../../../../domain/channels/paper/stack.ts';
import { fewestSheets, isFull } from '../../../../domain/channels/paper/stack-sum.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Dialog } from '../../../../ui/notices/dialog.tsx';
import { useDesk, useShell, useWords } from '../../../desk/shell.tsx';
import { stackAct } from './stack-act.ts';
import { stackTexts } from './stack-texts.ts';

export interface StackFinishProps {
  readonly draft: StackDraft;
  readonly form: ChannelDefinition;
  readonly onDone: () => void;
}

/** Ends a stack: kept as one, never so small that it gives anybody away; or its draft is thrown away. */
export function StackFinish({ draft, form, onDone }: StackFinishProps) {
  const { office, notices } = useDesk();
  const { chance } = useShell();
  const words = useWords(stackTexts);
  const [isTried, setTried] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const { sheets } = draft.sum;
  const isInHand = !isBlank(form.questions, draft.current);
  const hindrance = isInHand ? words.inHand : words.tooFew(fewestSheets, sheets);
  const mayKeep = !isInHand && sheets >= fewestSheets;
  async function finish(): Promise<void> {
    setTried(true);
    if (!mayKeep) return;
    const act = stackAct(office, form.channel, { draft, below: chance.below });
    const isKept = await notices.keep(act.keep(), {
      label: words.kept(sheets),
      undo: { label: words.undo, act: act.withdraw, undone: words.undone },
    });
    if (isKept) onDone();
  }
  return (
    <div class="stack-finish">
      {isFull(draft.sum) && <Banner tone="info" title={words.full} />}
      {isTried && !mayKeep && (
        <div role="alert">
          <Banner tone="warning" title={hindrance} />
        </div>
      )}
      <div class="acts">
        <Button
          kind={mayKeep ? 'primary' : 'plain'}
          icon={Save}
          label={words.finish(sheets)}
          onPress={() => void finish()}
        />
        <Button kind="quiet" icon={Trash2} label={words.drop} onPress={() => setDropping(true)} />
      </div>
      <Dialog
        isOpen={isDropping}
        title={words.drop}
        closeLabel={words.cancel}
        onClose={() => setDropping(false)}
        acts={
          <>
            <Button label={words.cancel} onPress={() => setDropping(false)} />
            <Button kind="danger" label={words.dropYes} onPress={onDone} />
          </>
        }
      >
        <p>{words.dropAsk(sheets)}</p>
      </Dialog>
    </div>
  );
}
