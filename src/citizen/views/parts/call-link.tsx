import { Phone } from 'lucide';
import { telephoneAddress } from '../../../forms/telephone.ts';
import type { Language } from '../../../i18n/texts.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { viewTexts } from '../texts.ts';

export interface CallLinkProps {
  readonly language: Language;
  readonly telephone: string;
}

/** The office's telephone, one tap away; nothing when the office gave none. */
export function CallLink({ language, telephone }: CallLinkProps) {
  const address = telephoneAddress(telephone);
  if (address === null) return null;
  return <ButtonLink icon={Phone} href={address} label={viewTexts(language).call(telephone)} isWide />;
}
