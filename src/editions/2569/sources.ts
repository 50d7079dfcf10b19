import type { Source } from '../../domain/ita/edition.ts';

/** Where the facts of this edition were seen; `source.md` says which fact comes from where. */
export const sources = {
  memory: { title: 'From memory, unconfirmed', url: null },
  rtrda: {
    title: "Public code of a state agency's site with its headings of 2568 and 2569 (repository unnamed)",
    url: null,
  },
  pattaya2569: {
    title: 'Pattaya Mail on the revision of the whole system',
    url: 'https://www.pattayamail.com/thailandnews/nacc-overhauls-ita-system-amid-public-doubts-over-corruption-oversight-532454',
  },
} as const satisfies Readonly<Record<string, Source>>;
