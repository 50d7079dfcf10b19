import { ScanQrCode } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { inboxTexts } from '../texts.ts';

/** The way to where citizens' phones are scanned; says how many wait to be passed on. */
export function HandOverWay() {
  const { office } = useDesk();
  const words = useWords(inboxTexts);
  const handed = useLive(() => office.relay.handed()) ?? [];
  const waiting = handed.filter(({ road }) => road.state === 'waiting').length;
  return (
    <ButtonLink
      icon={ScanQrCode}
      kind={waiting === 0 ? 'quiet' : 'plain'}
      label={waiting === 0 ? words.handOver : words.handOverWaiting(waiting)}
      href={paths.app(office.id, 'inbox/hand-over')}
      isWide
    />
  );
}
