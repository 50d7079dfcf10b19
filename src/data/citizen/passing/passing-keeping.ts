import { isEntryId } from '../../../domain/basics/ids.ts';
import { receiptKeys } from '../../../seal/receipts.ts';
import { isOwed } from '../road/owed.ts';
import type { Keeping } from '../kept/keeping.ts';
import type { KeptFile, Matter } from '../kept/records.ts';
import { memoryShelf } from '../kept/shelf.ts';

/**
 * Keeps for somebody who only passes at this phone: what is sealed stands on the phone until it has left; drafts,
 * pictures in them and receipts stand in this page's memory and go with it. What the phone's owner keeps is left alone.
 */
export function passingKeeping(phone: Keeping): Keeping {
  const memory = memoryShelf();
  const isSealed = (of: KeptFile['of']): boolean => isEntryId(of);

  async function matters(): Promise<readonly Matter[]> {
    const [here, there] = await Promise.all([memory.matters(), phone.matters()]);
    return [...here, ...there.filter(({ id }) => !here.some((one) => one.id === id))];
  }

  /** Those that the phone holds already as they are named here: its owner's, and the nameless ones. */
  async function sorted(changed: readonly Matter[]) {
    const held = await phone.matters();
    const isHeld = ({ id, secret }: Matter): boolean =>
      held.some((one) => one.id === id && one.secret === secret);
    const passing = changed.filter((matter) => !isHeld(matter));
    const listing = passing.filter(({ files }) => files !== undefined);
    return {
      passing,
      phones: [
        ...changed.filter(isHeld),
        ...(await Promise.all(listing.filter(({ files }) => isOwed(files)).map(nameless))),
      ],
      phonesGone: listing.filter(({ files }) => !isOwed(files)).map(({ id }) => id),
    };
  }

  return {
    matters,
    parcels: phone.parcels,
    matter: async (secret) => (await matters()).find((matter) => matter.secret === secret) ?? null,
    draft: memory.draft,
    pin: async (channel) => (await memory.pin(channel)) ?? phone.pin(channel),
    files: (of) => (isSealed(of) ? phone.files(of) : memory.files(of)),
    async change(changes) {
      const { files = [], filesGone = [], filesGoneOf = [], mattersGone = [] } = changes;
      const { passing, phones, phonesGone } = await sorted(changes.matters ?? []);
      await memory.change({
        ...changes,
        parcels: [],
        matters: passing,
        files: files.filter(({ of }) => !isSealed(of)),
      });
      return phone.change({
        parcels: changes.parcels ?? [],
        parcelsGone: changes.parcelsGone ?? [],
        matters: phones,
        mattersGone: [...mattersGone, ...phonesGone],
        files: files.filter(({ of }) => isSealed(of)),
        filesGone: filesGone.filter(({ of }) => isSealed(of)),
        filesGoneOf: filesGoneOf.filter(isSealed),
      });
    },
    problem: phone.problem,
    holdsUnsent: phone.holdsUnsent,
    watch(onChange) {
      const stops = [memory.watch(onChange), phone.watch(onChange)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** What carries a matter's pictures and sound once it has arrived; nothing in it opens the matter. */
async function nameless(matter: Matter): Promise<Matter> {
  const { receipt } = await receiptKeys(matter.secret);
  return { ...matter, secret: '', receipt };
}
