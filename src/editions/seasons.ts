import { day } from '../domain/calendar/day.ts';
import type { Certainty } from '../domain/ita/edition.ts';
import type { SeasonDays, SeasonPart } from '../domain/surveys/season.ts';

/** A fact with the place it was seen at. */
interface Seen {
  readonly certainty: Certainty;
  readonly source: { readonly title: string; readonly url: string | null };
}

/** The days of a year's national survey, as far as the app knows them. */
export interface KnownSeason extends Seen {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly days: SeasonDays;
}

/** Only years whose days were seen somewhere; those of every other year are the office's to fill in. */
const seasons: readonly KnownSeason[] = [
  {
    fiscalYear: 2564,
    // The months and the last day of the EIT were seen; that both surveys begin with 1 April follows from the month alone.
    days: { from: day('2021-04-01'), until: day('2021-05-31') },
    certainty: 'derived',
    source: {
      title: 'A sub-district municipality on the calendar of 2564; a sub-district office on the EIT of 2564',
      url: 'http://nakhulocal.go.th/index.php/2017-10-08-03-55-58/1124-2020-06-17-10-59',
    },
  },
];

/** @returns `null` for a year whose days the app does not know */
export function knownSeason(fiscalYear: number): KnownSeason | null {
  return seasons.find((one) => one.fiscalYear === fiscalYear) ?? null;
}

/** The parts that people answered in a year. */
export interface KnownParts extends Seen {
  readonly parts: readonly SeasonPart[];
}

/** Which parts a year has; of a year that nobody has seen, those of the last one that somebody has. */
export function knownParts(fiscalYear: number): KnownParts {
  const isSplit = fiscalYear >= 2566;
  const isSeen = fiscalYear === 2564 || fiscalYear === 2566 || fiscalYear === 2567;
  const seen = isSplit ? splitSeen : wholeSeen;
  return {
    parts: isSplit ? ['IIT', 'EIT1', 'EIT2'] : ['IIT', 'EIT'],
    certainty: isSeen ? 'confirmed' : 'memory',
    source: seen,
  };
}

const splitSeen = {
  title: 'A sub-district office on the two parts of the EIT of 2566',
  url: 'https://lamklong.phudesign.com/?post=w2a42443',
};

const wholeSeen = {
  title: "Official assessor's report, Group 6, 2564",
  url: 'https://online.anyflip.com/qxtmp/cuda/',
};

/** Where the links of 2564 led, on several offices' sites; a link of another place is asked to be looked at twice. */
export const nationalPlace: Seen & { readonly host: string } = {
  host: 'itas.nacc.go.th',
  certainty: 'confirmed',
  source: {
    title: "Links to the IIT and EIT on a sub-district office's website",
    url: 'https://mukdahanpao.go.th',
  },
};
