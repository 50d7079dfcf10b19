import { withFacts } from '../facts.ts';
import type { ChannelTemplate } from '../template.ts';
import { health } from './health.ts';
import { money } from './money.ts';
import { outside } from './outside.ts';
import { people } from './people.ts';
import { surveys } from './surveys.ts';
import { welfare } from './welfare.ts';
import { works } from './works.ts';

/** Further services of a sub-district's office: none is founded by itself, an admin adds what the office really offers. */
export const moreTemplates: readonly ChannelTemplate[] = [
  ...works,
  ...health,
  ...money,
  ...welfare,
  ...people,
  ...surveys,
  ...outside,
].map(withFacts);
