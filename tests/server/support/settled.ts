import { expect } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { api } from '../../../src/contracts/endpoints.ts';
import { hashOf } from '../../../src/server/http/secrets.ts';
import type { Store } from '../../../src/server/store/store.ts';
import type { Settled } from '../../worlds/server-office.ts';
import { post } from './life.ts';

/** Puts a set-up token into a store that no collector has open. */
export async function keepToken(open: () => Promise<Store>, token = 'token'): Promise<void> {
  const store = await open();
  await store.access.keepToken(hashOf(token), instant(Date.now() + 60_000));
  await store.close();
}

/** Sets an office up at a collector that knows the token. */
export async function setUp(url: string, { entries }: Settled, token = 'token'): Promise<void> {
  expect(await post(url, api.setup, { token, entries })).toBe(201);
}
