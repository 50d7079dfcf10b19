import { Smile } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { ratingTemplate } from '../../domain/channels/rating.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { useDesk, useWords } from '../desk/shell.tsx';
import { addedFrom } from './library/added-from.ts';
import { channelTexts } from './texts.ts';

/** Says to who may add channels that nobody is asked yet how a finished matter went. */
export function RatingHint({ channels }: { readonly channels: readonly ChannelDefinition[] }) {
  const { office } = useDesk();
  const words = useWords(channelTexts);
  if (office.me.role !== 'admin' || addedFrom(ratingTemplate, channels) !== null) return null;
  return (
    <Section title={words.ratingTitle} note={words.ratingNote}>
      <ButtonLink
        icon={Smile}
        label={words.ratingSee}
        href={paths.app(office.id, `channels/library/${ratingTemplate}`)}
        isWide
      />
    </Section>
  );
}
