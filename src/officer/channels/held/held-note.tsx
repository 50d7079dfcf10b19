import type { ComponentChildren } from 'preact';
import { ShieldAlert } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { heldTexts } from './held-texts.ts';

/** How many forms of a channel are held, as last heard. */
export function useHeldCount(channel: ChannelId): number {
  const { held } = useDesk();
  return held.value?.counts.find((one) => one.channel === channel)?.held ?? 0;
}

/** Stands in a list where a channel holds something. */
export function HeldBadge({ count }: { readonly count: number }) {
  const words = useWords(heldTexts);
  return <Badge tone="warning" icon={ShieldAlert} label={words.badge(count)} />;
}

/** Says that a channel holds something, and why. */
export function HeldNote({ channel }: { readonly channel: ChannelId }) {
  const { held } = useDesk();
  const words = useWords(heldTexts);
  const count = useHeldCount(channel);
  if (count === 0) return null;
  return (
    <Note count={count} screen={`channels/${channel}/held`}>
      <p>{words.why(held.value?.ceiling ?? 0)}</p>
    </Note>
  );
}

/** The same for all channels together, to whoever may decide. */
export function HeldToday() {
  const { held, office } = useDesk();
  const counts = held.value?.counts ?? [];
  const [first] = counts;
  if (first === undefined || !mayDecide(office.me.role)) return null;
  const screen = counts.length === 1 ? `channels/${first.channel}/held` : 'channels';
  return <Note count={counts.reduce((sum, one) => sum + one.held, 0)} screen={screen} />;
}

export function mayDecide(role: string): boolean {
  return role === 'coordinator' || role === 'admin';
}

interface NoteProps {
  readonly count: number;
  readonly screen: string;
  readonly children?: ComponentChildren;
}

function Note({ count, screen, children }: NoteProps) {
  const { office } = useDesk();
  const words = useWords(heldTexts);
  return (
    <Banner
      tone="warning"
      title={words.note(count)}
      acts={<ButtonLink label={words.see} href={paths.app(office.id, screen)} />}
    >
      {children}
    </Banner>
  );
}
