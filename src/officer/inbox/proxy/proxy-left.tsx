import { useState } from 'preact/hooks';
import { ArrowRight, Trash2 } from 'lucide';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import type { CaseDraft } from '../../channels/paper/case/case-draft.ts';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { roadTexts } from '../road-texts.ts';
import { proxyTexts } from './proxy-texts.ts';

export interface ProxyLeftProps {
  readonly draft: CaseDraft;
  readonly onGoOn: (form: ChannelDefinition) => void;
  readonly onDrop: () => void;
}

/** A case that was left half typed: to be gone on with, or thrown away. */
export function ProxyLeft({ draft, onGoOn, onDrop }: ProxyLeftProps) {
  const { office } = useDesk();
  const words = useWords(proxyTexts);
  const roads = useWords(roadTexts);
  const say = useSay();
  const channels = useLive(() => office.channels()) ?? [];
  const [isGone, setGone] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const channel = channels.find((one) => one.channel === draft.channel);
  async function goOn(): Promise<void> {
    const form = await office.definition(draft.channel, draft.version);
    if (form === null) setGone(true);
    else onGoOn(form);
  }
  return (
    <>
      <Banner
        tone="info"
        title={words.left}
        acts={
          <>
            <Button icon={Trash2} label={words.drop} onPress={() => setAsking(true)} />
            <Button kind="primary" icon={ArrowRight} label={words.goOn} onPress={() => void goOn()} />
          </>
        }
      >
        <p>{words.leftText(roads[draft.road], channel === undefined ? '' : say(channel.title))}</p>
        {isGone && <p role="alert">{words.gone}</p>}
      </Banner>
      <Dialog
        isOpen={isAsking}
        title={words.drop}
        closeLabel={words.cancel}
        onClose={() => setAsking(false)}
        acts={<Button kind="danger" icon={Trash2} label={words.dropYes} onPress={onDrop} />}
      >
        <p>{words.dropAsk}</p>
      </Dialog>
    </>
  );
}
