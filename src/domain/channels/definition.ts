import type { ChannelId } from '../basics/ids.ts';
import type { Instant } from '../basics/instant.ts';
import type { LocalText } from '../basics/local-text.ts';

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
] as const;

/** What a channel is for; decides ring, receipt and what becomes of an answer. */
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

export interface Option {
  /** What is stored; short, never shown. */
  readonly value: string;
  readonly label: LocalText;
}

interface Asked {
  /** Stable within the channel over all its versions; letters, digits, dash. */
  readonly id: string;
  readonly label: LocalText;
  readonly help: LocalText | null;
  readonly required: boolean;
}

export type Question =
  | (Asked & { readonly kind: 'short'; readonly maxLength: number; readonly autocomplete: string | null })
  | (Asked & { readonly kind: 'long'; readonly maxLength: number })
  | (Asked & { readonly kind: 'phone' })
  | (Asked & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Asked & { readonly kind: 'many'; readonly options: readonly Option[] })
  /** A row of steps; `item` names the edition's question or part it answers, `null` for the office's own scales. */
  | (Asked & { readonly kind: 'scale'; readonly options: readonly Option[]; readonly item: string | null });

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
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
}

/** One answer: chosen value, values, or words. A question that was left out has no entry. */
export type Answer = string | readonly string[];
export type Answers = { readonly [question: string]: Answer };
