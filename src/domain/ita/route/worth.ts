import { disclosureItems, scaleOf } from '../edition-parts.ts';
import type { DisclosureItem, Edition } from '../edition.ts';
import type { Finding } from '../score.ts';
import { type Fraction, fraction, times } from './fraction.ts';

/** What one more item of a sub-indicator adds to the total. */
export interface SubIndicatorWorth {
  /** Code of `Edition.subIndicators`. */
  readonly code: string;
  readonly items: number;
  /** In points of the total; the same for each of its items, of which the first speaks. */
  readonly worth: Fraction;
}

/**
 * What one more passed item of the OIT adds to the total: a mean of means of means, so an item weighs the more
 * the fewer stand beside it.
 *
 * @returns points of the total, exact; `null` where the edition gives the item no group, or the OIT no weight
 */
export function worthOf(edition: Edition, code: string): Fraction | null {
  const weight = weightOfDisclosure(edition);
  const item = disclosureItems(edition).find((one) => one.code === code);
  const share = weight === null || item === undefined ? null : gainOf(edition, item);
  return share === null || weight === null ? null : times(share, weight);
}

/** The worth of an item in every sub-indicator that has items, in the edition's order. */
export function worthBySubIndicator(edition: Edition): readonly SubIndicatorWorth[] {
  return edition.subIndicators.flatMap(({ code }) => {
    const items = disclosureItems(edition).filter(({ subIndicator }) => subIndicator === code);
    const worth = items[0] === undefined ? null : worthOf(edition, items[0].code);
    return worth === null ? [] : [{ code, items: items.length, worth }];
  });
}

/** What the OIT weighs, in whole per cent; `null` where the edition does not say. */
export function weightOfDisclosure({ instruments }: Edition): number | null {
  return instruments.find(({ code }) => code === 'OIT')?.weight ?? null;
}

/**
 * What a finding of an item is worth, as a share of the whole OIT.
 * @returns `null` where the edition gives the item no group
 */
export function shareOf(edition: Edition, item: DisclosureItem, finding: Exclude<Finding, 'unknown'>) {
  const part = partOf(edition, item);
  const option = scaleOf(edition, item.scale).options.find(({ code }) => code === finding);
  if (!option) throw new RangeError(`scale ${item.scale} has no answer ${finding}`);
  return part === null ? null : fraction(Math.round(option.points * 100), hundred * part);
}

function gainOf(edition: Edition, item: DisclosureItem): Fraction | null {
  const has = shareOf(edition, item, 'has');
  const hasNot = shareOf(edition, item, 'has-not');
  if (has === null || hasNot === null) return null;
  return fraction(
    has.numerator * hasNot.denominator - hasNot.numerator * has.denominator,
    has.denominator * hasNot.denominator,
  );
}

// A hundred points of a hundred hundredths each.
const hundred = 100 * 100;

// Of how many equal parts of the OIT the item is one: indicators, times sub-indicators, times items beside it.
function partOf(edition: Edition, { subIndicator }: DisclosureItem): number | null {
  const own = edition.subIndicators.find(({ code }) => code === subIndicator);
  if (own === undefined) return null;
  const indicators = edition.indicators.filter(({ instrument }) => instrument === 'OIT').length;
  const subs = edition.subIndicators.filter(({ indicator }) => indicator === own.indicator).length;
  const items = disclosureItems(edition).filter((item) => item.subIndicator === own.code).length;
  return indicators * subs * items;
}
