import { CircleDot, CirclePause, CircleX, PencilLine, type IconNode } from 'lucide';
import type { ChannelState } from '../../domain/channels/definition.ts';
import { Badge, type Tone } from '../../ui/signs/badge.tsx';
import { useWords } from '../desk/shell.tsx';
import { channelTexts } from './texts.ts';

const signs: Readonly<Record<ChannelState, readonly [Tone, IconNode]>> = {
  draft: ['plain', PencilLine],
  open: ['success', CircleDot],
  paused: ['warning', CirclePause],
  closed: ['plain', CircleX],
};

export function ChannelBadge({ state }: { readonly state: ChannelState }) {
  const words = useWords(channelTexts);
  const [tone, icon] = signs[state];
  return <Badge tone={tone} icon={icon} label={words.states[state]} />;
}
