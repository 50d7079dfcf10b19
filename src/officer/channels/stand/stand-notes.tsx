import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { standTexts } from './stand-texts.ts';

interface NoteProps {
  readonly definition: ChannelDefinition;
}

/** What stands in the form's place while it is paused or closed. */
export function PauseWords({ definition: { state, pauseMessage } }: NoteProps) {
  const words = useWords(standTexts);
  const say = useSay();
  if (pauseMessage === null || (state !== 'paused' && state !== 'closed')) return null;
  return (
    <Banner tone="info" title={words.said}>
      <p>{say(pauseMessage)}</p>
    </Banner>
  );
}

/** Where one goes from a channel whose QR was changed. */
export function Successor({ definition: { channel, state } }: NoteProps) {
  const { office } = useDesk();
  const words = useWords(standTexts);
  const channels = useLive(() => office.channels()) ?? [];
  const next = channels.find(({ replaces }) => replaces === channel);
  if (next === undefined || state !== 'closed') return null;
  return (
    <ButtonLink
      kind="primary"
      label={words.successor}
      href={paths.app(office.id, `channels/${next.channel}`)}
      isWide
    />
  );
}
