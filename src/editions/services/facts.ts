import type { ServiceFacts } from '../../domain/channels/service-facts.ts';
import { placeFacts } from './more/place-facts.ts';
import { personFacts } from './more/person-facts.ts';

/** Facts of the further services, by template name. */
export const serviceFacts: Readonly<Record<string, ServiceFacts>> = { ...placeFacts, ...personFacts };
