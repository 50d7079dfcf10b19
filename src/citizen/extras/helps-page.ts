import type { OfficeId } from '../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { Language } from '../../i18n/texts.ts';

/** A form that is to be made easier to fill in. */
export interface HelpsPage {
  readonly form: HTMLFormElement;
  readonly definition: ChannelDefinition;
  readonly office: OfficeId;
  readonly language: () => Language;
}
