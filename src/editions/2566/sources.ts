import type { Source } from '../../domain/ita/edition.ts';

/** Where the facts of this edition were seen; `source.md` says which fact comes from where. */
export const sources = {
  memory: { title: 'From memory, unconfirmed', url: null },
  thongtanee: {
    title: "A municipality's site in public code, application/views/system_admin/ita_year_form_add.php",
    url: 'https://github.com/assystemth/Thongtanee',
  },
  sesao2566: {
    title: 'An education area office on its ITA of 2566',
    url: 'http://sesao15.go.th/web15/ita-online',
  },
  horwang2566: { title: 'A school on its OIT of 2566, 9.3', url: 'https://www.horwang.ac.th/oit66/9-3.htm' },
  mkschool2566: {
    title: 'A school on its ITA of 2566',
    url: 'https://sites.google.com/pracharath.ac.th/mkschool/ita-2566/',
  },
  skm2566: { title: 'Two pages of an agency on its ITA of 2566', url: 'https://75010020.skm.go.th/' },
  nation2566: {
    title: 'The Nation on the results of 2566',
    url: 'https://www.nationthailand.com/thailand/general/40030119',
  },
} as const satisfies Readonly<Record<string, Source>>;
