import { useState } from 'preact/hooks';
import { CirclePause, CirclePlay, CircleX, PencilLine, RefreshCw, Trash2 } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { ChannelDefinition, ChannelState } from '../../../domain/channels/definition.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { channelTexts } from '../texts.ts';
import { RotateDialog } from './rotate-dialog.tsx';
import { StandDialog } from './stand-dialog.tsx';
import { standTexts } from './stand-texts.ts';

interface StandProps {
  readonly definition: ChannelDefinition;
}

/** Changing, opening, pausing, closing, another QR; each can be taken back but the last, which asks. */
export function StandActs({ definition }: StandProps) {
  const { office, notices } = useDesk();
  const words = useWords(channelTexts);
  const stand = useWords(standTexts);
  const [asking, setAsking] = useState<'paused' | 'closed' | 'rotate' | null>(null);
  const { channel, state, pauseMessage, kind } = definition;
  if (office.me.role !== 'admin') return <p class="note">{words.adminsOnly}</p>;
  const change = (to: ChannelState, message: LocalText | null, label = words.changed[to]): void => {
    const undo = {
      label: words.undo,
      act: () => office.setChannelState(channel, state, pauseMessage),
      undone: words.undone,
    };
    void notices.keep(office.setChannelState(channel, to, message), { label, undo });
  };
  const isLive = state === 'open' || state === 'paused';
  return (
    <>
      <div class="acts">
        {state === 'draft' && (
          <Button
            kind="primary"
            icon={CirclePlay}
            label={words.activate}
            isWide
            onPress={() => change('open', null)}
          />
        )}
        {(state === 'paused' || state === 'closed') && (
          <Button
            kind={state === 'paused' ? 'primary' : 'plain'}
            icon={CirclePlay}
            label={words.reopen}
            onPress={() => change('open', null)}
          />
        )}
        <ButtonLink
          icon={PencilLine}
          label={stand.edit}
          href={paths.app(office.id, `channels/${channel}/edit`)}
        />
        {state === 'open' && (
          <Button icon={CirclePause} label={words.pause} onPress={() => setAsking('paused')} />
        )}
        {isLive && (
          <Button kind="danger" icon={CircleX} label={words.close} onPress={() => setAsking('closed')} />
        )}
        {state === 'draft' && (
          <Button
            kind="danger"
            icon={Trash2}
            label={stand.throwAway}
            onPress={() => change('closed', null, stand.thrownAway)}
          />
        )}
        {isLive && kind !== 'external' && (
          <Button kind="quiet" icon={RefreshCw} label={stand.rotate} onPress={() => setAsking('rotate')} />
        )}
      </div>
      <StandDialog
        key={asking}
        to={asking === 'paused' || asking === 'closed' ? asking : null}
        before={pauseMessage}
        onLeave={() => setAsking(null)}
        onChange={(to, message) => {
          setAsking(null);
          change(to, message);
        }}
      />
      <RotateDialog channel={channel} isOpen={asking === 'rotate'} onLeave={() => setAsking(null)} />
    </>
  );
}
