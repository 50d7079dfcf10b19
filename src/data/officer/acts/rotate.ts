import type { LocalText } from '../../../domain/basics/local-text.ts';
import { failed, ok } from '../../../domain/basics/result.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { newChannelId } from '../../../seal/basis/new-ids.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import { channelsNow } from '../reads/today.ts';
import { asAdmin, keptDefinition, versionsOf } from './channel-acts.ts';

/** What a phone that scans the old QR is told. */
const retired: LocalText = {
  th: 'ป้ายนี้เลิกใช้แล้ว โปรดสแกน QR บนป้ายใหม่ของหน่วยงาน หรือโทรหาหน่วยงาน เรื่องที่ส่งไปแล้วยังอยู่ครบและดำเนินการต่อตามเดิม',
  en: 'This sheet is out of use. Please scan the QR on the office’s new one, or call the office. What you sent before is kept and goes on as it was.',
};

/**
 * Gives a channel another address, and so another QR: a new channel says the same and stands as the old one stood,
 * then the old one is closed with a sentence. Should the device die between the two, both are open and nothing is lost;
 * done again, only what is missing is done.
 *
 * @returns 'not-allowed' for others than admins; 'unknown-channel'; 'malformed' for a channel that is a draft or closed
 */
export function keptRotation(core: Core, channel: ChannelId): Promise<Kept> {
  return asAdmin(core, async () => {
    const old = (await versionsOf(core, channel)).at(-1);
    if (old === undefined) return failed('unknown-channel');
    if (old.state !== 'open' && old.state !== 'paused') return failed('malformed');
    const hasSuccessor = (await channelsNow(core.db)).some(
      ({ replaces, state }) => replaces === channel && state !== 'closed',
    );
    if (!hasSuccessor) {
      const next = { ...old, channel: newChannelId(), version: 1, replaces: channel };
      const added = await keptDefinition(core, next);
      if (!added.ok) return added;
    }
    const closed = await keptDefinition(core, {
      ...old,
      version: old.version + 1,
      state: 'closed',
      pauseMessage: retired,
    });
    return closed.ok ? ok(closed.value) : closed;
  });
}
