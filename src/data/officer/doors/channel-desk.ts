import { channelDraft, keptDraft } from '../acts/channel-drafts.ts';
import { keptRevision, versionsOf } from '../acts/channel-acts.ts';
import { keptRecording, soundOf } from '../acts/recordings.ts';
import { keptRotation } from '../acts/rotate.ts';
import type { ChannelDesk } from '../channel-desk.ts';
import type { Core } from '../core.ts';
import { citizenLook } from '../reads/citizen-look.ts';

/** @param send called after each act that was kept */
export function channelDesk(core: Core, send: () => void): ChannelDesk {
  const acted = async <Kept extends { readonly ok: boolean }>(act: Promise<Kept>): Promise<Kept> => {
    const kept = await act;
    if (kept.ok) send();
    return kept;
  };
  return {
    versions: (channel) => versionsOf(core, channel),
    draft: (channel) => channelDraft(core, channel),
    keepDraft: (channel, draft) => keptDraft(core, channel, draft),
    revise: (definition) => acted(keptRevision(core, definition)),
    rotate: (channel) => acted(keptRotation(core, channel)),
    addRecording: (sound) => acted(keptRecording(core, sound)),
    recording: (entry) => soundOf(core, entry),
    citizenLook: () => citizenLook(core.deps),
  };
}
