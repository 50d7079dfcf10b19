import type { SurveyCode } from '../../../domain/ita/edition.ts';
import type { SurveyLink } from '../../../domain/surveys/link.ts';
import { isoDayOf, sayDay, sayLongDay } from '../../../i18n/dates.ts';
import type { QrSheetProps } from '../../../ui/pictures/qr-sheet.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { seasonTexts } from './season-texts.ts';
import type { OpenSeason } from './use-season.ts';

interface NationalSheet {
  readonly code: SurveyCode;
  readonly link: SurveyLink;
  readonly open: OpenSeason;
}

/**
 * A neutral sheet: whose survey it is, where the code leads, until when; not a word on how to answer.
 * @returns `null` until the office is known by name
 */
export function useNationalSheet({ code, link, open: { season, days } }: NationalSheet): QrSheetProps | null {
  const { office, profile } = useDesk();
  const words = useWords(seasonTexts);
  const say = useSay();
  const language = useLanguage();
  if (profile.value === null) return null;
  const { name, sample } = profile.value;
  const when =
    days === null ? [] : [words.openUntil(sayLongDay(days.from, language), sayLongDay(days.until, language))];
  return {
    officeName: say(name),
    title: words.national[code](season.fiscalYear),
    instruction: words.instruction,
    qrText: link.href,
    qrLabel: words.qrLabel(words.short[code]),
    address: link.href.replace(/^https:\/\//i, ''),
    addressLabel: words.addressLabel,
    promises: [words.notOurs(link.host), ...when, words.whoFor[code]],
    imprint: words.imprint(sayDay(isoDayOf(office.now()), language)),
    ...(sample ? { stamp: words.stamp } : {}),
  };
}
