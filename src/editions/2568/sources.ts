import type { Source } from '../../domain/ita/edition.ts';

/** Where the facts of this edition were seen; `source.md` says which fact comes from where. */
export const sources = {
  memory: { title: 'From memory, unconfirmed', url: null },
  rtrda: {
    title: "Public code of a state agency's site with its headings of 2568 and 2569 (repository unnamed)",
    url: null,
  },
  cpru2568: { title: 'A university on its ITA of 2568', url: 'https://apll.cpru.ac.th/ggovernance2568/' },
  phayao: { title: "Public code of a university's ITA system (repository unnamed)", url: null },
  mgr2568: {
    title: 'MGR Online on the results of 2568',
    url: 'https://mgronline.com/uptodate/detail/9680000079675',
  },
} as const satisfies Readonly<Record<string, Source>>;
