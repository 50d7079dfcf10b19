import type { DisclosureItem } from '../../domain/ita/edition.ts';
import { disclosure as before } from '../2564/disclosure.ts';

/** Seen on an agency's page; the others are from memory. */
const seen: readonly string[] = ['O10', 'O11', 'O28', 'O29', 'O30', 'O31', 'O32', 'O33', 'O34'];

/** O1–O43 as in 2564, but for O34, which became the No Gift Policy. */
export const disclosure: readonly DisclosureItem[] = before.map((item) => ({
  ...item,
  topic: item.code === 'O34' ? { th: 'นโยบายไม่รับของขวัญ', en: 'No Gift Policy' } : item.topic,
  dataYearCertainty: 'memory',
  certainty: seen.includes(item.code) ? 'confirmed' : 'memory',
  sources: seen.includes(item.code) ? ['list-2565'] : ['memory'],
}));
