import type { Source } from '../../domain/ita/edition.ts';

/** Where the facts of this edition were seen; `source.md` says which fact comes from where. */
export const sources = {
  report: {
    title: 'Analysis report of a sub-district office on its ITA result of 2564 (the sample report)',
    url: null,
  },
  memory: { title: 'From memory, unconfirmed', url: null },
  sdu: {
    title: "A university's own copy of the IIT of 2564, application/views/internal/form.php",
    url: 'https://github.com/sontaya/sdu-iit',
  },
  spvc: {
    title: 'Manual of 2564 for vocational colleges, pages 40 and 46',
    url: 'https://spvc.ac.th/MU-ITA2021/files/basic-html/page40.html',
  },
  'vendor-2564': {
    title: 'Table of the OIT items of 2564 in the code of a website vendor (repository unnamed)',
    url: null,
  },
  group6: {
    title: "Official assessor's report, Group 6, 2564",
    url: 'https://online.anyflip.com/qxtmp/cuda/files/basic-html/page138.html',
  },
  group5: { title: "Assessor's report, Group 5, 2564, page 85", url: 'https://fliphtml5.com/nqbfm/snon/' },
  nakhu: {
    title: 'Notice of a sub-district office on the EIT of 2564',
    url: 'http://nakhulocal.go.th/index.php/2017-10-08-03-55-58/1124-2020-06-17-10-59',
  },
  sreemahapo: {
    title: 'A municipality on who answers the IIT',
    url: 'https://sreemahapo.go.th/?page_id=5855',
  },
  itas: {
    title: 'ITAS, announcement on the OIT of 2564',
    url: 'https://itas.nacc.go.th/home/detailnews/1741',
  },
  tsu: {
    title: 'A university on the OIT of 2564',
    url: 'https://qa.tsu.ac.th/page_detial_menu.php?idm=4&mid=440',
  },
  nsf: {
    title: 'A fund on the plan and its results, earlier edition',
    url: 'http://www.nsf.or.th/index.php/2016-02-09-14-38-50/2018-12-12-01/2018-12-12-04',
  },
  'list-2565': { title: 'Web page of an agency with the OIT items of 2565 (repository unnamed)', url: null },
} as const satisfies Readonly<Record<string, Source>>;
