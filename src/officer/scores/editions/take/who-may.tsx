import type { Role } from '../../../../domain/office/office.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { takeTexts } from './take-texts.ts';

/** Rules hold for the whole office: those who answer for the ITA, or for the office, put them to use. */
export function mayChangeRules(role: Role): boolean {
  return role === 'admin' || role === 'coordinator';
}

/** Who changes rules, for those who may not. */
export function WhoMay() {
  const words = useWords(takeTexts);
  return (
    <Banner tone="info" title={words.whoMay}>
      <p>{words.whoMayText}</p>
    </Banner>
  );
}
