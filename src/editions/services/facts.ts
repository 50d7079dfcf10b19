import type { ServiceFacts } from './fact.ts';
import { placeFacts } from './more/place-facts.ts';
import { personFacts } from './more/person-facts.ts';

/** Facts of the further services, by template name. */
export const serviceFacts: Readonly<Record<string, ServiceFacts>> = { ...placeFacts, ...personFacts };
