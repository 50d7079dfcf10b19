import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { editionApi } from '../../src/contracts/sharing/shared-edition.ts';
import { editionId } from '../../src/seal/editions.ts';
import { mostEditions } from '../../src/server/store/store.ts';
import { anotherOffice } from '../worlds/keys.ts';
import { aFounding, aSession, aTown, settle, type Town } from '../worlds/server-office.ts';
import type { Answer } from '../worlds/server.ts';

const grid = [
  ['ข้อ', 'คำถาม'],
  ['O1', 'โครงสร้าง'],
];

let town: Town;
beforeEach(async () => {
  town = await aTown();
});

async function share(given: readonly (readonly string[])[], id?: string): Promise<Answer> {
  const path = editionApi.ofOffice(town.office, id ?? (await editionId(given)));
  return town.ask('PUT', path, { body: { grid: given }, cookie: await town.cookie('coordinator') });
}
const found = async (given: readonly (readonly string[])[]): Promise<Answer> =>
  town.ask('GET', editionApi.edition(await editionId(given)));

describe('a shared edition', () => {
  it('is there for everybody under the hash of its sheet, and the same again changes nothing', async () => {
    const [first, again] = [await share(grid), await share(grid)];
    expect([first.status, again.status, (await found(grid)).json]).toEqual([204, 204, { grid }]);
  });

  it.each([
    ['of no rows', [], 'malformed'],
    ['of more rows than are kept', Array.from({ length: 2_001 }, () => ['a']), 'malformed'],
    ['of a row that is too long', [Array.from({ length: 21 }, () => 'a')], 'malformed'],
    ['of a cell that is too long', [['a'.repeat(501)]], 'malformed'],
    ['with half a character', [['\ud800']], 'malformed'],
    ['too large as a whole', Array.from({ length: 300 }, () => ['ก'.repeat(500)]), 'too-large'],
  ])('is not kept %s', async (_, given, problem) => {
    expect((await share(given)).json).toEqual({ problem });
    expect((await found(given)).json).toEqual({ problem: 'unknown-shared-edition' });
  });

  it.each(['0123456789ABCDEF', 'x'])('is not kept under another id than its own, such as %s', async (id) => {
    expect((await share(grid, id)).json).toEqual({ problem: 'malformed' });
    expect((await town.ask('GET', editionApi.edition(id))).json).toEqual({
      problem: 'unknown-shared-edition',
    });
  });

  it('stays while another office has it, though its own has shared fifty since', async () => {
    const second = await aFounding('two', anotherOffice);
    await settle(town, second);
    const own = [['own']];
    await share(grid);
    await share(own);
    await town.ask('PUT', editionApi.ofOffice(anotherOffice, await editionId(grid)), {
      body: { grid },
      cookie: await aSession(town, anotherOffice, second.staff.admin),
    });
    for (let count = 0; count < mostEditions; count += 1) {
      town.clock.now = instant(town.clock.now + 1);
      await share([['newer', `${count}`]]);
    }
    expect((await found(grid)).json).toEqual({ grid });
    expect((await found(own)).json).toEqual({ problem: 'unknown-shared-edition' });
    await share(own);
    expect((await found(own)).json).toEqual({ grid: own });
  });
});
