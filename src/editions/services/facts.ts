import type { ServiceFacts } from '../../domain/channels/service-facts.ts';
import { firstFacts } from './first-facts.ts';
import { personFacts } from './more/person-facts.ts';
import { placeFacts } from './more/place-facts.ts';

/** Facts of the services, by template name; kept with a channel once it is added. */
export const serviceFacts: Readonly<Record<string, ServiceFacts>> = {
  ...firstFacts,
  ...placeFacts,
  ...personFacts,
};
