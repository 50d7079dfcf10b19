import type { Source } from '../../domain/ita/edition.ts';

/** Where the facts of this edition were seen; `source.md` says which fact comes from where. */
export const sources = {
  memory: { title: 'From memory, unconfirmed', url: null },
  ksu2567: { title: 'A university on its ITA of 2567', url: 'https://th.ksu.ac.th/ita66-2' },
  spmsk: { title: 'An education area office on item O25', url: 'https://www.spm-sk.go.th/home/' },
  phayao: { title: "Public code of a university's ITA system (repository unnamed)", url: null },
  mgr2568: {
    title: 'MGR Online on the results of 2568',
    url: 'https://mgronline.com/uptodate/detail/9680000079675',
  },
} as const satisfies Readonly<Record<string, Source>>;
