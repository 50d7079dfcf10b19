import { withFacts, type ChannelTemplate } from '../template.ts';
import { personFacts } from './person-facts.ts';
import { placeFacts } from './place-facts.ts';
import { delicate } from './delicate.ts';
import { health } from './health.ts';
import { money } from './money.ts';
import { outside } from './outside.ts';
import { people } from './people.ts';
import { surveys } from './surveys.ts';
import { welfare } from './welfare.ts';
import { works } from './works.ts';

/** Further services of a sub-district's office: none is founded by itself, an admin adds what the office really offers. */
export const moreTemplates: readonly ChannelTemplate[] = withFacts(
  [...works, ...health, ...money, ...welfare, ...people, ...surveys, ...delicate, ...outside],
  { ...placeFacts, ...personFacts },
);
