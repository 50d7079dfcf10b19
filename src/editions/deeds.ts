import type { DeedFacts, DeedKind } from '../domain/ita/route/deed.ts';

/**
 * What each item of the OIT asks of an office in work, and which other item it follows from. Nothing of this is in
 * any handbook: it is our own judgement, from the topics alone, and an office sets the effort right for itself.
 * Last year's results (2564: O12, O20, O41) need nothing of this year.
 */
interface Judged {
  /** Codes by kind of work. */
  readonly kinds: Readonly<Record<DeedKind, string>>;
  /** Later and earlier, in pairs. */
  readonly after: readonly (readonly [later: string, earlier: string])[];
}

const year2564: Judged = {
  kinds: {
    page: 'O1 O2 O3 O5 O6 O7',
    report: 'O11 O12 O19 O20 O24 O26 O28 O40 O41',
    channel: 'O8 O9 O30 O32',
    'kept-up': 'O15 O16 O22 O31',
    document: 'O4 O10 O13 O14 O18 O21 O25 O27 O29 O34 O36 O39 O42',
    monthly: 'O23',
    event: 'O33 O35 O37 O38',
    system: 'O17',
    'carry-out': 'O43',
  },
  after: [
    ['O11', 'O10'],
    ['O19', 'O18'],
    ['O26', 'O25'],
    ['O37', 'O36'],
    ['O40', 'O39'],
    ['O43', 'O42'],
  ],
};

const judged: Readonly<Record<number, Judged>> = {
  2564: year2564,
  // The same list but for O34, which is a document still.
  2565: year2564,
  2566: {
    kinds: {
      page: 'O1 O2 O3 O5 O6 O7',
      report: 'O12 O13 O22 O24 O26 O33 O37 O38',
      channel: 'O8 O9 O28',
      'kept-up': 'O16 O17 O20 O29',
      document: 'O4 O10 O11 O14 O15 O19 O23 O25 O27 O31 O34 O36 O39 O42',
      monthly: 'O21',
      event: 'O30 O32 O35 O40 O41',
      system: 'O18',
      'carry-out': 'O43',
    },
    after: [
      ['O12', 'O11'],
      ['O24', 'O23'],
      ['O35', 'O34'],
      ['O37', 'O36'],
      ['O43', 'O42'],
    ],
  },
  2567: {
    kinds: {
      page: 'O1 O2 O3 O4 O5',
      report: 'O9 O17 O19 O28 O29 O33',
      channel: 'O6 O23',
      'kept-up': 'O12 O14 O15 O24',
      document: 'O7 O8 O10 O11 O18 O20 O22 O26 O30 O32 O34',
      monthly: 'O16',
      event: 'O21 O25 O27 O31',
      system: 'O13',
      'carry-out': 'O35',
    },
    after: [
      ['O31', 'O30'],
      ['O35', 'O34'],
    ],
  },
};

/** Our judgement of a year's items; empty for a year of which we have said nothing. */
export function deedsOf(fiscalYear: number): DeedFacts {
  const year = judged[fiscalYear];
  if (year === undefined) return { kinds: {}, needs: {} };
  const kinds = kindNames.flatMap((kind) => year.kinds[kind].split(' ').map((code) => [code, kind] as const));
  return { kinds: Object.fromEntries(kinds), needs: Object.fromEntries(year.after) };
}

const kindNames: readonly DeedKind[] = [
  'page',
  'report',
  'channel',
  'kept-up',
  'document',
  'monthly',
  'event',
  'system',
  'carry-out',
];
