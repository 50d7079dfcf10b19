import { useMemo } from 'preact/hooks';
import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { fiscalYearOf } from '../../../domain/calendar/fiscal-year.ts';
import type { Rules } from '../../../domain/ita/book/sources.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import type { RowView } from '../../../data/officer/office.ts';
import { keptEditions, type KeptEdition } from '../../../domain/ita/rows/edition-rows.ts';
import { ruleShelf } from '../book/rules.ts';
import { useLive } from '../../desk/use-live.ts';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { editionTexts } from './texts.ts';

/** The rules of a year as they stand in this office. */
export interface Standing {
  readonly rules: Rules;
  /** As the office took them in; `null` for the app's own. */
  readonly kept: KeptEdition | null;
}

/** Every year whose rules this office knows. */
export interface Shelf {
  readonly thisYear: number;
  /** Latest first. */
  readonly standing: readonly Standing[];
  /** Years whose own edition this app no longer reads. */
  readonly unread: readonly number[];
}

/** @returns `undefined` until the office's own editions have told themselves once */
export function useShelf(): Shelf | undefined {
  const { office } = useDesk();
  const rows = useLive(() => office.table('editions'));
  const thisYear = fiscalYearOf(dayOf(office.now()));
  return useMemo(() => (rows === undefined ? undefined : shelfOf(rows, thisYear)), [rows, thisYear]);
}

function shelfOf(rows: readonly RowView[], thisYear: number): Shelf {
  const own = keptEditions(rows);
  const shelf = ruleShelf(rows);
  const standing = [...shelf.years]
    .sort((one, other) => other - one)
    .flatMap((year) => shelf.of(year) ?? [])
    .map((rules) => {
      const { fiscalYear } = rules.edition;
      const kept = own.find((one) => one.fiscalYear === fiscalYear && one.edition !== null);
      return { rules, kept: kept ?? null };
    });
  const unread = own.filter(({ edition }) => edition === null).map(({ fiscalYear }) => fiscalYear);
  return { thisYear, standing, unread };
}

/** Whose rules they are: the app's own; or who made them, and who took them in when. */
export function useOriginWords(): (standing: Standing) => string {
  const { office, nameOf } = useDesk();
  const words = useWords(editionTexts);
  const language = useLanguage();
  return ({ rules: { edition, origin }, kept }) => {
    if (origin === 'app') return words.fromApp;
    const maker = edition.maker === null ? words.makerless : words.madeBy(edition.maker);
    if (kept === null || kept.at === null) return maker;
    const name = (kept.by === null ? null : nameOf(kept.by)) ?? words.someone;
    return `${maker} · ${words.takenBy(name, sayInstant(kept.at, office.now(), language))}`;
  };
}
