import type { Answers, ChannelDefinition } from '../../domain/channels/definition.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { PageKnowledge } from '../../forms/parts/frame.ts';
import type { Missing } from '../../forms/answers.ts';
import type { Language } from '../../i18n/texts.ts';
import type { Look } from './steps.ts';

/** What the part that comes after the first paint does once it is here. */
export interface Later {
  readonly onLanguage: (language: Language) => void;
  /** Complete answers that somebody wants sent. */
  readonly onSend: (answers: Answers) => void;
}

/** What the first script leaves for the part that comes later; under `window.prongsai`. */
export interface Handover {
  readonly known: PageKnowledge<ChannelProof>;
  /** Not verified yet; `null` on pages without a form. */
  readonly definition: ChannelDefinition | null;
  /** The address' fragment as the page was opened. */
  readonly fragment: string;
  readonly language: () => Language;
  /** The form as it stands, and the way to what it lacks; left out on pages without one. */
  readonly look?: () => Look;
  readonly lead?: (missing: readonly Missing[]) => void;
  /** Hands the page over, once; a send tapped earlier is handed over at once. */
  readonly takeOver: (later: Later) => void;
  /** Lets the form be sent again, after something stood in the way. */
  readonly release: () => void;
}

declare global {
  interface Window {
    prongsai?: Handover;
  }
}
