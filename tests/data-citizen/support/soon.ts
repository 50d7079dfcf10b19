import { expect } from 'vitest';

/** Expects of something that it will hold soon; patient, because machines are busy at times. */
export function soon<Value>(read: () => Value): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(read, { timeout: 4_500, interval: 20 });
}
