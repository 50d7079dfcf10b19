import type { Source } from '../../domain/ita/edition.ts';

/** Where the facts of this edition were seen; `source.md` says which fact comes from where. */
export const sources = {
  memory: { title: 'From memory, unconfirmed', url: null },
  'list-2565': { title: 'Web page of an agency with the OIT items of 2565 (repository unnamed)', url: null },
} as const satisfies Readonly<Record<string, Source>>;
