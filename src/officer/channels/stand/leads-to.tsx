import { ExternalLink, Phone } from 'lucide';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { useWords } from '../../desk/shell.tsx';
import { channelTexts } from '../texts.ts';
import { standTexts } from './stand-texts.ts';

/** An external channel: where it leads, and how it is looked after. */
export function LeadsTo({ definition: { leadsTo } }: { readonly definition: ChannelDefinition }) {
  const words = useWords(standTexts);
  const channel = useWords(channelTexts);
  if (leadsTo === null) return null;
  const isCall = leadsTo.startsWith('tel:');
  return (
    <>
      <p>{words.elsewhereNote}</p>
      <CopyField
        label={words.leadsTo}
        value={leadsTo.replace(/^tel:/, '')}
        copyLabel={channel.copy}
        copiedLabel={channel.copied}
      />
      <ButtonLink
        kind="primary"
        icon={isCall ? Phone : ExternalLink}
        label={words.goThere}
        href={leadsTo}
        isOutside={!isCall}
        isWide
      />
    </>
  );
}
