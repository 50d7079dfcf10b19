import { createHash, randomBytes, randomInt } from 'node:crypto';
import { toCrockford } from '../../domain/basics/crockford.ts';
import type { Chance } from '../deps.ts';

/** How tokens and sessions lie in the store: whoever reads it can use none of them. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** The machine's own chance. */
export const realChance: Chance = {
  token: () => toCrockford(randomBytes(17)).slice(0, 26),
  shuffled(items) {
    const rest = [...items];
    const shuffled: typeof rest = [];
    while (rest.length > 0) shuffled.push(...rest.splice(randomInt(rest.length), 1));
    return shuffled;
  },
};
