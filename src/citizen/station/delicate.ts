import type { ChannelId, Fingerprint } from '../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { Keeping } from '../../data/citizen/kept/keeping.ts';
import { keepReaders } from '../../data/citizen/road/kept-readers.ts';
import { proveForReaders } from '../../data/citizen/sealed/prove-readers.ts';
import type { CitizenRoom } from '../room.ts';
import { forgetful, type Forgetful } from './forgetful.ts';
import './delicate.css';

/** The room of a delicate form: sealed for whom its page shows; its writer may wish that nothing stays on this phone. */
export async function openDelicate(
  box: HTMLInputElement,
  { channel }: ChannelDefinition,
  open: (keep: (phone: Keeping) => Keeping) => Promise<CitizenRoom>,
): Promise<CitizenRoom> {
  let opened: Forgetful | null = null;
  const room = await open((phone) => (opened = forgetful(phone, box, channel)).keeping);
  const { keeping, courier, line, now } = room;
  if (!box.checked) await keepReaders(channel, document);
  return {
    keeping,
    courier,
    line,
    now,
    prove: proveForPage,
    get manner() {
      return opened?.manner() ?? room.manner;
    },
  };
}

/** Proves a channel for those alone whom this page shows and who are not ticked to be left out. */
export function proveForPage(proof: ChannelProof, channel: ChannelId, pinned: Fingerprint | null) {
  const shown = document.querySelectorAll<HTMLInputElement>('[name="!out"]:not(:checked)');
  return proveForReaders(proof, channel, { pinned, readers: Array.from(shown, ({ value }) => value) });
}
