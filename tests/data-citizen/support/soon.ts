import { expect } from 'vitest';

/** Expects of something that it will hold soon; patient, because machines are busy at times. */
export const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 4_500, interval: 20 });
