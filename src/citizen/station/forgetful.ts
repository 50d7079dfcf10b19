import type { ChannelId } from '../../domain/basics/ids.ts';
import type { Keeping } from '../../data/citizen/kept/keeping.ts';
import { passingKeeping } from '../../data/citizen/passing/passing-keeping.ts';
import { forgetForm } from '../../data/citizen/road/kept-readers.ts';
import type { Manner } from '../manner.ts';

/** What keeps for a form whose writer may wish, at any moment, that nothing stays on this phone. */
export interface Forgetful {
  readonly keeping: Keeping;
  readonly manner: () => Manner;
}

/** Keeps as this phone does, and for one who passes while the box is ticked; then what was kept before goes at once. */
export function forgetful(phone: Keeping, box: HTMLInputElement, channel: ChannelId): Forgetful {
  const passing = passingKeeping(phone);
  const now = (): Keeping => (box.checked ? passing : phone);

  async function forget(): Promise<void> {
    const files = await phone.files(channel);
    await passing.change({ files });
    await phone.change({ draftsGone: [channel], filesGoneOf: [channel] });
    // That this form was opened here is told by what makes it open without a network.
    await forgetForm(channel);
  }
  box.addEventListener('change', () => void (box.checked && forget()));

  return {
    manner: () => (box.checked ? { name: 'unseen', keeps: false } : { name: 'own', keeps: true }),
    keeping: {
      matters: () => now().matters(),
      parcels: () => now().parcels(),
      matter: (secret) => now().matter(secret),
      draft: (of) => now().draft(of),
      pin: (of) => now().pin(of),
      files: (of) => now().files(of),
      change: (changes) => now().change(changes),
      problem: phone.problem,
      holdsUnsent: phone.holdsUnsent,
      watch: passing.watch,
    },
  };
}
