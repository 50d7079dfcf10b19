import type { ChannelId, PersonId } from '../basics/ids.ts';
import type { Instant } from '../basics/instant.ts';
import type { LocalText } from '../basics/local-text.ts';
import type { Question } from './question.ts';
import type { ServiceFacts } from './service-facts.ts';

export const channelKinds = [
  'request',
  'complaint',
  'conduct-complaint',
  'integrity-report',
  'opinion',
  'satisfaction',
  'self-survey-internal',
  'self-survey-external',
  'project-evaluation',
  'external',
] as const;

/**
 * What a channel is for; decides ring, receipt and what becomes of an answer. An `external` one has no form here: a
 * telephone, a page, LINE. It is on duty, checked and counted like any other.
 */
export type ChannelKind = (typeof channelKinds)[number];

/** Kinds whose answers are anonymous sheets: no receipt, no case, through the urn. */
const sheetKinds: readonly ChannelKind[] = [
  'satisfaction',
  'self-survey-internal',
  'self-survey-external',
  'project-evaluation',
];

/** Whether answers to this kind are anonymous survey sheets rather than cases with a receipt. */
export function isSheetKind(kind: ChannelKind): boolean {
  return sheetKinds.includes(kind);
}

/** What the personal-data law wants said where something is asked. */
export interface PersonalDataNotice {
  readonly purpose: LocalText;
  readonly basis: LocalText;
  readonly retentionMonths: number;
  readonly readers: LocalText;
  readonly contact: LocalText;
}

export const ringNames = ['general', 'welfare', 'conduct', 'survey', 'integrity'] as const;

/** The circle that reads a channel's answers; `integrity` stands for one ring of each named reader. */
export type RingName = (typeof ringNames)[number];

/** Circles whose forms are sealed to each named reader alone, and to none whom the writer has left out. */
export const delicateRings = ['conduct', 'integrity'] as const;
export type DelicateRing = (typeof delicateRings)[number];

/** Whether what is sealed to that circle goes to named readers only. */
export function isDelicate(ring: RingName): ring is DelicateRing {
  return (delicateRings as readonly RingName[]).includes(ring);
}

/** The ring that a named reader alone holds. */
export function ringOfReader(person: PersonId): `integrity:${string}` {
  return `integrity:${person}`;
}

export type ChannelState = 'draft' | 'open' | 'paused' | 'closed';

/** One version of a channel, as signed by an admin's device and shown to citizens. */
export interface ChannelDefinition {
  readonly channel: ChannelId;
  /** Whole, from 1; an answer is read by the version it was written under, for ever. */
  readonly version: number;
  readonly kind: ChannelKind;
  readonly state: ChannelState;
  readonly ring: RingName;
  readonly title: LocalText;
  readonly intro: LocalText;
  /** 'complete': the request is made here; 'intent': it only says what one wants. `null` where nothing is requested. */
  readonly effect: 'complete' | 'intent' | null;
  readonly questions: readonly Question[];
  /** Promised standard; `null` where no answer is promised. */
  readonly standardWorkingDays: number | null;
  readonly notice: PersonalDataNotice;
  /** Fiscal year of the edition whose questionnaire this is; `null` for everything but self-surveys. */
  readonly edition: number | null;
  readonly template: string | null;
  /**
   * New forms are taken from then on, and until then, by the collector's clock; `null` for no bound. A self-survey that
   * closes before it opens stands aside in between, and is open before and after.
   */
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  /** How many forms are taken in all; `null` for any number. What was sealed before comes in all the same, marked late. */
  readonly quota: number | null;
  /** Said in the form's place while it is paused or closed; `null` for the app's own words. */
  readonly pauseMessage: LocalText | null;
  /** The unit of the office that is responsible, as citizens know it; `null` where it is not said. */
  readonly unit: LocalText | null;
  readonly facts: ServiceFacts | null;
  /** Written languages beyond Thai and English; their words stand in `more` of each text. */
  readonly languages: readonly FurtherLanguage[];
  /** Where an external channel leads: `https:` or `tel:`; `null` for every other kind. */
  readonly leadsTo: string | null;
  /** The channel whose place this one took when its QR was changed; `null` for the first of its kind. */
  readonly replaces: ChannelId | null;
}

/** A language that a channel's words are written in, besides Thai and English. */
export interface FurtherLanguage {
  /** BCP 47, lower case: `lo`, `km`, `my`. */
  readonly tag: string;
  /** As its speakers write it. */
  readonly name: string;
}

/** One answer: chosen value, values, or words; ids of what was sealed beside it. A question that was left out has no entry. */
export type Answer = string | readonly string[];
export type Answers = { readonly [question: string]: Answer };
