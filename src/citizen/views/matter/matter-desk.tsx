import { useCallback, useEffect, useState } from 'preact/hooks';
import { lookUp } from '../../../data/citizen/sealed/look-up.ts';
import type { Matter, Parcel } from '../../../data/citizen/kept/records.ts';
import type { Language } from '../../../i18n/texts.ts';
import { sendAgain, sendAsNew } from '../parts/send-again.ts';
import type { CitizenRoom } from '../../room.ts';
import { isOver, MatterPage, type Asking } from './matter-page.tsx';
import { partsOf } from '../parts/parts-of.ts';
import { useKeeping } from '../parts/use-keeping.ts';
import { usePart } from '../parts/use-part.ts';

export interface MatterDeskProps {
  readonly room: CitizenRoom;
  readonly secret: string;
  readonly language: Language;
  readonly onErased: () => void;
}

/** Often enough that an answer shows while one still looks; an open page of few bytes. */
const askAgainMs = 20_000;
/** Often enough to say since when nothing was heard. */
const heardEveryMs = 60_000;

interface Here {
  readonly matter: Matter | null;
  readonly parcel: Parcel | null;
  /** What of it is still on this phone: itself and later words. */
  readonly parcels: readonly Parcel[];
}

const loadTalk = () => import('../../extras/talk/talk.tsx');

/** Brings a matter's page together: what this phone keeps, what the collector knows, and the acts. */
export function MatterDesk({ room, secret, language, onErased }: MatterDeskProps) {
  const { keeping, courier } = room;
  const nothing: Here = { matter: null, parcel: null, parcels: [] };
  const read = useCallback(() => hereOf(room, secret), [room, secret]);
  const { matter, parcel, parcels } = useKeeping(keeping, read, nothing);
  const [asking, setAsking] = useState<Asking>({ state: 'asking' });

  const ask = useCallback(async () => setAsking(await askOnce(room, secret)), [room, secret]);

  const isUnsent = parcel !== null;
  const isErased = isOver(asking);
  useEffect(() => {
    if (isErased) return undefined;
    const askIfSeen = (): void => {
      if (document.visibilityState === 'visible') void ask();
    };
    askIfSeen();
    const timer = setInterval(askIfSeen, askAgainMs);
    addEventListener('online', askIfSeen);
    document.addEventListener('visibilitychange', askIfSeen);
    return () => {
      clearInterval(timer);
      removeEventListener('online', askIfSeen);
      document.removeEventListener('visibilitychange', askIfSeen);
    };
    // Asked anew once it has left the phone.
  }, [ask, isUnsent, isErased]);

  async function asNew(): Promise<void> {
    if (parcel === null) return;
    const kept = await sendAsNew(room, parcel);
    if (!kept.ok) return setAsking({ state: 'failed', problem: kept.problem });
    await courier.send();
  }

  async function erase(): Promise<void> {
    if (matter !== null) {
      const { id } = matter;
      await keeping.change({
        mattersGone: [id],
        parcelsGone: partsOf(matter),
        draftsGone: [id],
        filesGoneOf: [id],
      });
    }
    onErased();
  }

  const talk = usePart(loadTalk);
  const found = asking.state === 'found' ? asking.found : null;
  const told = { room, language, secret, matter, found, parcels };
  // Nothing can be added to what has not arrived, or is no more.
  const canTalk = !isUnsent && !isErased && (found !== null || matter?.road.state === 'delivered');
  return (
    <MatterPage
      {...{ language, secret, matter, parcel, asking }}
      hasUnsentWords={parcels.length > 0}
      talk={canTalk && talk !== null ? { first: talk.first(told), below: talk.below(told) } : null}
      now={room.now()}
      storage={keeping.holdsUnsent() ? keeping.problem() : null}
      onTryAgain={() => {
        if (parcel !== null) void sendAgain(room, parcel);
      }}
      onSendAsNew={() => void asNew()}
      onAskAgain={() => void ask()}
      onErase={() => void erase()}
    />
  );
}

async function hereOf({ keeping }: CitizenRoom, secret: string): Promise<Here> {
  const [matter, parcels] = await Promise.all([keeping.matter(secret), keeping.parcels()]);
  const ids = matter === null ? [] : partsOf(matter);
  return {
    matter,
    parcel: parcels.find(({ id }) => id === matter?.id) ?? null,
    parcels: parcels.filter(({ id }) => ids.includes(id)),
  };
}

/** Asks the collector, and keeps a newer answer on this phone. */
async function askOnce({ keeping, line, now }: CitizenRoom, secret: string): Promise<Asking> {
  const known = await keeping.matter(secret);
  const found = await lookUp(secret, { line, root: known?.root ?? null });
  if (!found.ok) return { state: 'failed', problem: found.problem };
  const { answer } = found.value;
  const matter = await keeping.matter(secret);
  if (matter !== null) {
    const isNewer = answer !== null && answer.upToSeq > (matter.answer?.upToSeq ?? -1);
    const heardAt = now();
    if (isNewer || heardAt - (matter.heardAt ?? 0) > heardEveryMs)
      await keeping.change({ matters: [{ ...matter, heardAt, ...(isNewer && { answer }) }] });
  }
  return { state: 'found', found: found.value };
}
