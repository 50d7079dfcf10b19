import { ChevronRight, MessageSquareText } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import type { ChannelToday } from '../../data/officer/office.ts';
import { Icon } from '../../ui/signs/icon.tsx';
import { useDesk, useWords } from '../desk/shell.tsx';
import { todayTexts } from './texts.ts';

/** One line that leads to what citizens have written about their cases since. */
export function WordsLine({ channels }: { readonly channels: readonly ChannelToday[] }) {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  const count = channels.reduce((sum, channel) => sum + channel.words, 0);
  if (count === 0) return null;
  return (
    <a class="today-due" href={paths.app(office.id, 'inbox?show=words')}>
      <Icon of={MessageSquareText} />
      <span>{words.newWords(count)}</span>
      <Icon of={ChevronRight} />
    </a>
  );
}
