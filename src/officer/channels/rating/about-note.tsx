import { UserRound } from 'lucide';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { aboutOf } from '../../../domain/surveys/about.ts';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { aboutTexts } from './about-texts.ts';

/** Whose form it is, where it is one officer's. */
export function AboutNote({ channel }: { readonly channel: ChannelId }) {
  const { office, nameOf } = useDesk();
  const words = useWords(aboutTexts);
  const duties = useLive(() => office.table('duties'));
  const person = aboutOf(duties?.find(({ id }) => id === channel)?.fields ?? {});
  if (person === null) return null;
  return (
    <p>
      <Badge icon={UserRound} label={words.about(nameOf(person) ?? words.somebody)} />
    </p>
  );
}
