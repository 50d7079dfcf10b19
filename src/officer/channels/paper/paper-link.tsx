import { FileText } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isOwnDeviceOnly } from '../../../domain/surveys/own-device.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import type { ChannelProps } from '../channel-detail.tsx';
import { linkTexts } from './link-texts.ts';

/** To the paper form of a channel that has one. */
export function PaperLink({ definition: { channel, kind } }: ChannelProps) {
  const { office } = useDesk();
  const words = useWords(linkTexts);
  if (kind === 'external' || isOwnDeviceOnly(kind)) return null;
  return (
    <ButtonLink
      icon={FileText}
      label={words.paper}
      href={paths.app(office.id, `channels/${channel}/paper`)}
    />
  );
}
