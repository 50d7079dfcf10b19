import type { PersonId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { fiscalYearOf } from '../../../domain/calendar/fiscal-year.ts';
import type { Rules } from '../../../domain/ita/book/sources.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { ruleShelf } from '../book/rules.ts';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { editionTexts } from './texts.ts';

/** The rules of a year as they stand in this office. */
export interface Standing {
  readonly rules: Rules;
  /** Who took them in, and when; `null` for the app's own. */
  readonly taken: { readonly by: PersonId | null; readonly at: Instant | null } | null;
}

/** Every year whose rules this office knows. */
export interface Shelf {
  readonly thisYear: number;
  /** Latest first. */
  readonly standing: readonly Standing[];
}

/** @returns `undefined` until the office's own editions have told themselves once */
export function useShelf(): Shelf | undefined {
  const { office } = useDesk();
  const shelf = ruleShelf();
  const standing = [...shelf.years]
    .sort((one, other) => other - one)
    .flatMap((year) => shelf.of(year) ?? [])
    .map((rules) => ({ rules, taken: null }));
  return { thisYear: fiscalYearOf(dayOf(office.now())), standing };
}

/** Whose rules they are: the app's own; or who made them, and who took them in when. */
export function useOriginWords(): (standing: Standing) => string {
  const { office, nameOf } = useDesk();
  const words = useWords(editionTexts);
  const language = useLanguage();
  return ({ rules: { edition, origin }, taken }) => {
    if (origin === 'app') return words.fromApp;
    const maker = edition.maker === null ? words.makerless : words.madeBy(edition.maker);
    if (taken === null || taken.at === null) return maker;
    const name = (taken.by === null ? null : nameOf(taken.by)) ?? words.someone;
    return `${maker} · ${words.takenBy(name, sayInstant(taken.at, office.now(), language))}`;
  };
}
