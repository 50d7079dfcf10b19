import type { LocalText } from '../../../../domain/basics/local-text.ts';
import { disclosureItems } from '../../../../domain/ita/edition-parts.ts';
import type { DataYear, Edition } from '../../../../domain/ita/edition.ts';
import { questionsOf } from './sureness.ts';

/** What is counted and named in an edition. */
export type Thing = 'indicator' | 'subIndicator' | 'question' | 'item';

/** One thing that comes, goes, or is otherwise than before. */
export type ThingChange =
  | {
      readonly kind: 'added' | 'gone';
      readonly thing: Thing;
      readonly code: string;
      readonly name: LocalText;
    }
  | { readonly kind: 'renamed'; readonly code: string; readonly before: LocalText; readonly after: LocalText }
  | {
      /** To another indicator or sub-indicator. */
      readonly kind: 'moved';
      readonly code: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'dataYear';
      readonly code: string;
      readonly before: DataYear | null;
      readonly after: DataYear | null;
    };

/** Indicators, sub-indicators, questions and items that come, go, or are otherwise than before. */
export function thingChanges(before: Edition, after: Edition): readonly ThingChange[] {
  return [...listChanges(before, after), ...dataYearChanges(before, after)];
}

interface Listed {
  readonly thing: Thing;
  readonly code: string;
  readonly name: LocalText;
  /** Where it belongs. */
  readonly place: string | null;
}

function listChanges(before: Edition, after: Edition): readonly ThingChange[] {
  const old = listOf(before);
  const own = listOf(after);
  const key = ({ thing, code }: Listed): string => `${thing} ${code}`;
  const known = new Map(old.map((one) => [key(one), one]));
  const kept = new Set(own.map(key));
  const added = own.filter((one) => !known.has(key(one)));
  const gone = old.filter((one) => !kept.has(key(one)));
  const both = own.flatMap((now) => {
    const was = known.get(key(now));
    return was === undefined ? [] : [{ was, now }];
  });
  return [
    ...added.map(({ thing, code, name }) => ({ kind: 'added' as const, thing, code, name })),
    ...gone.map(({ thing, code, name }) => ({ kind: 'gone' as const, thing, code, name })),
    ...both
      .filter(({ was, now }) => was.name.th !== now.name.th || was.name.en !== now.name.en)
      .map(({ was, now }) => ({
        kind: 'renamed' as const,
        code: now.code,
        before: was.name,
        after: now.name,
      })),
    ...both
      .filter(({ was, now }) => was.place !== now.place)
      .map(({ was, now }) => ({
        kind: 'moved' as const,
        code: now.code,
        before: was.place,
        after: now.place,
      })),
  ];
}

function listOf(edition: Edition): readonly Listed[] {
  return [
    ...edition.indicators.map(({ no, name, instrument }) => ({
      thing: 'indicator' as const,
      code: String(no),
      name,
      place: instrument,
    })),
    ...edition.subIndicators.map(({ code, name, indicator }) => ({
      thing: 'subIndicator' as const,
      code,
      name,
      place: String(indicator),
    })),
    ...questionsOf(edition).map(({ code, wording, indicator }) => ({
      thing: 'question' as const,
      code,
      name: wording,
      place: String(indicator),
    })),
    ...disclosureItems(edition).map(({ code, topic, subIndicator }) => ({
      thing: 'item' as const,
      code,
      name: topic,
      place: subIndicator,
    })),
  ];
}

function dataYearChanges(before: Edition, after: Edition): readonly ThingChange[] {
  const years = new Map(disclosureItems(before).map((item) => [item.code, item.dataYear]));
  return disclosureItems(after).flatMap(({ code, dataYear }) => {
    const was = years.get(code);
    return was === undefined || was === dataYear
      ? []
      : [{ kind: 'dataYear' as const, code, before: was, after: dataYear }];
  });
}
