import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../src/contracts/endpoints.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { rounds } from '../../worlds/rounds.ts';
import { aTown, type Town } from '../../worlds/server-office.ts';
import { manySubmissions } from '../../worlds/server-many.ts';
import { aPlace, dialects, type StorePlace } from '../../worlds/stores.ts';
import { verifiedLog } from '../support/verified.ts';

const records = rounds(200, 1_000);

describe.each(dialects)('on %s, a line that loses', (dialect) => {
  let place: StorePlace;
  let store: Store;
  let town: Town;
  beforeAll(async () => {
    place = await aPlace(dialect);
    store = await place.open();
    town = await aTown({ store, channelCeiling: 1_000_000 });
  });
  afterAll(async () => {
    await town.collector.close();
    await store.close();
    await place.drop();
  });

  it.each([1, 2, 3, 7])(
    `the answer to every request whose number can be divided by %s, brings each of ${records} records once`,
    async (every) => {
      const before = (await store.log.head(town.office))?.seq ?? 0;
      const envelopes = await manySubmissions(town, records);
      let asked = 0;
      /** Sends until an answer comes; of the first tries of each record, every so many are lost on their way back. */
      const sendUntilHeard = async (body: Envelope): Promise<number> => {
        for (let attempt = 0; attempt < 10; attempt += 1) {
          const answer = await town.ask('POST', api.submissions(town.office), { body });
          asked += 1;
          const isLost = asked % every === 0 && attempt < 3;
          if (!isLost) return answer.status;
        }
        return 0;
      };
      const statuses = await Promise.all(envelopes.map(sendUntilHeard));
      expect([...new Set(statuses)].every((status) => status === 201 || status === 200)).toBe(true);
      const log = (await verifiedLog(store, town.office)).slice(before);
      expect(log).toHaveLength(records);
      expect(new Map(log.map(({ header, content }) => [header, content]))).toEqual(
        new Map(envelopes.map(({ header, content }) => [header, content])),
      );
    },
    60_000,
  );
});
