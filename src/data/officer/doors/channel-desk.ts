import { channelDraft, keptDraft } from '../acts/channel-drafts.ts';
import { keptRevision, versionsOf } from '../acts/channel-acts.ts';
import { keptRecording, soundOf } from '../acts/recordings.ts';
import { keptRotation } from '../acts/rotate.ts';
import type { ChannelDesk } from '../channel-desk.ts';
import type { Core } from '../core.ts';
import type { Live } from '../office.ts';
import { citizenLook } from '../reads/citizen-look.ts';
import { neverOpened } from '../reads/never-opened.ts';

/** How an open office goes on. */
interface Going {
  /** Called after each act that was kept. */
  readonly send: () => void;
  readonly following: <Value>(query: () => Promise<Value>) => Live<Value>;
}

/** What changes channels, over an open office. */
export function channelDesk(core: Core, { send, following }: Going): ChannelDesk {
  const acted = async <Kept extends { readonly ok: boolean }>(act: Promise<Kept>): Promise<Kept> => {
    const kept = await act;
    if (kept.ok) send();
    return kept;
  };
  return {
    versions: (channel) => versionsOf(core, channel),
    neverOpened: () => following(() => neverOpened(core)),
    draft: (channel) => channelDraft(core, channel),
    keepDraft: (channel, draft) => keptDraft(core, channel, draft),
    revise: (definition) => acted(keptRevision(core, definition)),
    rotate: (channel) => acted(keptRotation(core, channel)),
    addRecording: (sound) => acted(keptRecording(core, sound)),
    recording: (entry) => soundOf(core, entry),
    citizenLook: () => citizenLook(core.deps),
  };
}
