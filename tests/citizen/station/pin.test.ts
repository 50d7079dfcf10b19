// @vitest-environment happy-dom
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetPin,
  hasPin,
  isPin,
  setPin,
  tryPin,
  waitLeft,
} from '../../../src/citizen/station/kiosk/pin.ts';

const start = 1_790_820_000_000;

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the PIN of a counter', () => {
  it('is four digits or more', () => {
    expect(['123', '1234', '123456789012', '1234567890123', '12a4', ''].map(isPin)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('opens with the right one, and lies nowhere on the device', async () => {
    expect(hasPin()).toBe(false);
    expect(await setPin('2468')).toBe(true);
    expect(hasPin()).toBe(true);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('2468');
    expect([await tryPin('2467', start), await tryPin('2468', start)]).toEqual(['wrong', 'right']);
    forgetPin();
    expect(hasPin()).toBe(false);
  });

  it('waits after five wrong ones, longer after each further one, also for the right one', async () => {
    await setPin('2468');
    for (let tries = 0; tries < 4; tries += 1) expect(await tryPin('1111', start)).toBe('wrong');
    expect(await tryPin('1111', start)).toBe('wait');
    expect([waitLeft(start), await tryPin('2468', start + 59_000)]).toEqual([60, 'wait']);
    expect(await tryPin('1111', start + 60_000)).toBe('wait');
    expect(waitLeft(start + 60_000)).toBe(120);
    expect(await tryPin('2468', start + 180_000)).toBe('right');
    expect(await tryPin('1111', start + 180_000)).toBe('wrong');
  });

  it('does not wait for ever when the clock was set back', async () => {
    await setPin('2468');
    for (let tries = 0; tries < 5; tries += 1) await tryPin('1111', start);
    expect(waitLeft(start - 365 * 86_400_000)).toBe(0);
  });
});
