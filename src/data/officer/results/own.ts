import type { ChannelId } from '../../../domain/basics/ids.ts';
import { rowKey } from '../../../domain/log/edit.ts';
import { openOwnResult } from '../../../seal/own-results.ts';
import type { Core } from '../core.ts';
import type { Live } from '../office.ts';
import type { OwnResult } from './own-result.ts';
import { aboutPeople, toldResult, type ToldResult } from './rows.ts';

type Following = <Value>(query: () => Promise<Value>) => Live<Value>;

/** What may be seen of the channels that are about this device's person; of nobody else's. */
export function ownResults(core: Core, following: Following): Live<readonly OwnResult[]> {
  const sealed = following(() => sealedToMe(core));
  return {
    subscribe(listener) {
      let turn = 0;
      const end = sealed.subscribe((found) => {
        turn += 1;
        const mine = turn;
        // Opened outside the query: what is no read of the database would end it.
        void Promise.all(found.map((one) => opened(core, one))).then((results) => {
          if (mine === turn) listener(results);
        });
      });
      return () => {
        turn += 1;
        end();
      };
    },
  };
}

interface Sealed {
  readonly channel: ChannelId;
  readonly told: ToldResult | null;
}

async function sealedToMe({ db, me }: Core): Promise<readonly Sealed[]> {
  const mine = (await aboutPeople(db)).filter(({ person }) => person === me.person);
  const rows = await db.rows.bulkGet(mine.map(({ channel }) => rowKey('results', channel)));
  return mine.map(({ channel }, place) => ({ channel, told: toldResult(rows[place]?.confirmed) }));
}

async function opened({ id: office, me, keys }: Core, { channel, told }: Sealed): Promise<OwnResult> {
  if (told === null || told.person !== me.person) return { channel, state: 'few' };
  const sealed = Object.hasOwn(told.sealed, me.device) ? told.sealed[me.device] : undefined;
  if (sealed === undefined) return { channel, state: 'not-here-yet' };
  const place = { office, channel, person: me.person, device: me.device };
  const answers = await openOwnResult(place, sealed, keys.seal);
  return answers === null ? { channel, state: 'not-here-yet' } : { channel, state: 'shown', answers };
}
