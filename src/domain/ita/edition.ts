import type { LocalText } from '../basics/local-text.ts';
import type { Points } from './points.ts';

/**
 * How sure a fact is: seen in the source named; seen only in somebody's working implementation;
 * worked out by us from confirmed figures; from memory, unconfirmed.
 */
export type Certainty = 'confirmed' | 'implementation' | 'derived' | 'memory';

/** What every fact of an edition carries. */
export interface Sourced {
  readonly certainty: Certainty;
  /** Codes of `Edition.sources`. */
  readonly sources: readonly string[];
}

/** Where facts were seen; `url` is `null` when the place cannot be linked. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

/** The two instruments that ask people: staff (IIT), and the public (EIT). */
export type SurveyCode = 'IIT' | 'EIT';

/** The three instruments; OIT checks what the office discloses. */
export type InstrumentCode = SurveyCode | 'OIT';

/** An instrument and what it weighs in the total, in whole per cent. */
export interface Instrument extends Sourced {
  readonly code: InstrumentCode;
  readonly name: LocalText;
  readonly weight: number;
}

/** ตัวชี้วัด. Numbered through all instruments, 1–10. */
export interface Indicator extends Sourced {
  readonly no: number;
  readonly instrument: InstrumentCode;
  readonly name: LocalText;
}

/** ตัวชี้วัดย่อย. Only the OIT has them. */
export interface SubIndicator extends Sourced {
  readonly code: string;
  readonly indicator: number;
  readonly name: LocalText;
}

/** One answer of a scale and what it is worth. */
interface ScaleOption {
  readonly code: string;
  readonly label: LocalText;
  readonly points: Points;
}

/** A scale; `reverse` when the answer that says most is worth least. */
export interface Scale extends Sourced {
  readonly code: string;
  readonly family: 'level4' | 'yesNo' | 'disclosure';
  readonly reverse: boolean;
  readonly options: readonly ScaleOption[];
}

/** What is answered with one tap: a question without parts is its own only part, and has its code. */
export interface Part {
  readonly code: string;
  /** `null` where the question's wording says it all. */
  readonly wording: LocalText | null;
  /** Code of `Edition.scales`. */
  readonly scale: string;
}

/** A question of a survey, in our own words, never the official sentence. */
export interface SurveyItem extends Sourced {
  readonly kind: 'survey';
  readonly code: string;
  readonly instrument: SurveyCode;
  readonly indicator: number;
  readonly wording: LocalText;
  readonly parts: readonly Part[];
  /** Of what is asked and its place in the order; `certainty` is of scale and parts. */
  readonly topicCertainty: Certainty;
}

/**
 * Which data an item of the OIT wants: what is in force now, the assessed year, its first six months,
 * a plan that covers it, or the fiscal year before.
 */
export type DataYear = 'now' | 'assessed' | 'assessed-first-half' | 'covers-assessed' | 'previous';

/** What an office must show on its website; has or has not, no part marks. */
export interface DisclosureItem extends Sourced {
  readonly kind: 'disclosure';
  readonly code: string;
  readonly instrument: 'OIT';
  /**
   * Code of `Edition.subIndicators`; `null` where it is not known how the edition groups its items: such an
   * item can be ticked off, and moves no score.
   */
  readonly subIndicator: string | null;
  readonly topic: LocalText;
  /** `null` where it is not known. */
  readonly dataYear: DataYear | null;
  readonly dataYearCertainty: Certainty;
  readonly scale: string;
}

/** A question or a thing to disclose. */
type Item = SurveyItem | DisclosureItem;

/** A level of the result: that of the first, from the top, whose marks the rounded points reach. */
export interface Level {
  readonly code: string;
  /** As reports print it: "AA", "ผ่านดี". */
  readonly name: LocalText;
  /** Of the total. */
  readonly min: Points;
  /** Which each instrument must reach besides; `null` where only the total counts. */
  readonly eachInstrument: Points | null;
}

/** How many people must at least be asked, by the number there are. */
export interface SampleRule extends Sourced {
  /** Per cent of the population. */
  readonly share: number;
  /** Never fewer than these; a smaller population is asked whole. */
  readonly atLeast: number;
  /** A population above `above` needs at least `atLeast`: a floor, never a ceiling. */
  readonly large: { readonly above: number; readonly atLeast: number };
}

/** What the two middle answers of the four-step scale are worth; which of the two the NACC uses is not settled. */
export type Level4Values = '33/67' | '33.33/66.67';

/**
 * One fiscal year's ITA as data, as far as it is known: without instruments there is no score, only a list to tick
 * off; without questions an indicator of a survey is known from print only.
 */
export interface Edition {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Of the edition as a whole: that of its least sure fact which a score depends on. */
  readonly certainty: Certainty;
  /** Who made or corrected it, in their own words; `null` for the app's own. */
  readonly maker: string | null;
  readonly level4Values: Level4Values;
  /** Their weights add up to 100, or there are none. */
  readonly instruments: readonly Instrument[];
  readonly indicators: readonly Indicator[];
  readonly subIndicators: readonly SubIndicator[];
  readonly items: readonly Item[];
  readonly scales: Readonly<Record<string, Scale>>;
  /** Highest first; the last begins at 0. Empty where they are not known. */
  readonly levels: readonly Level[];
  /** Of levels and pass mark. */
  readonly levelsSure: Sourced;
  /** `null` where it is not known. */
  readonly passMark: Points | null;
  /** Share of all agencies that should pass, in per cent; `null` where it is not known. */
  readonly passTarget: number | null;
  readonly sampleRule: SampleRule;
  readonly sources: Readonly<Record<string, Source>>;
}
