import type { ServiceFacts } from '../../domain/channels/service-facts.ts';
import { firstFacts } from './first-facts.ts';
import { personFacts } from './more/person-facts.ts';
import { placeFacts } from './more/place-facts.ts';
import type { ChannelTemplate, PlainTemplate } from './template.ts';

/** Facts of the services, by template name; kept with a channel once it is added. */
export const serviceFacts: Readonly<Record<string, ServiceFacts>> = {
  ...firstFacts,
  ...placeFacts,
  ...personFacts,
};

/** A template with what is known of it; `null` for one that is no service. */
export function withFacts(template: PlainTemplate): ChannelTemplate {
  return { ...template, facts: serviceFacts[template.template] ?? null };
}
