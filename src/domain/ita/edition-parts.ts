import type {
  DisclosureItem,
  Edition,
  Level4Values,
  Part,
  Scale,
  SurveyCode,
  SurveyItem,
} from './edition.ts';
import { type Points, points } from './points.ts';

/** The questions of one survey, in the order they are asked. */
export function surveyItems(edition: Edition, instrument: SurveyCode): readonly SurveyItem[] {
  return edition.items.filter(
    (item) => item.kind === 'survey' && item.instrument === instrument,
  ) as SurveyItem[];
}

/** What the office must show, in the order of its codes. */
export function disclosureItems(edition: Edition): readonly DisclosureItem[] {
  return edition.items.filter((item) => item.kind === 'disclosure');
}

/** Everything one person answers in a survey, in order. */
export function partsOf(edition: Edition, instrument: SurveyCode): readonly Part[] {
  return surveyItems(edition, instrument).flatMap((item) => item.parts);
}

/**
 * The scale of that code.
 * @throws RangeError when the edition has none of that code
 */
export function scaleOf(edition: Edition, code: string): Scale {
  const scale = edition.scales[code];
  if (!scale) throw new RangeError(`edition ${edition.fiscalYear} has no scale ${code}`);
  return scale;
}

/** The same answers, worth the other way round; twice is the scale one began with. */
export function reverseOf(scale: Scale): Scale {
  const options = scale.options.map((option) => ({ ...option, points: points(100 - option.points) }));
  return { ...scale, reverse: !scale.reverse, options };
}

/** The same edition with the other value for the middle answers of the four-step scale. */
export function withLevel4Values(edition: Edition, level4Values: Level4Values): Edition {
  const [low, high] = middlePoints(level4Values);
  const scales = Object.entries(edition.scales).map(([code, scale]) => {
    if (scale.family !== 'level4') return [code, scale] as const;
    const middle = new Map([
      ['low', scale.reverse ? high : low],
      ['high', scale.reverse ? low : high],
    ]);
    const options = scale.options.map((option) => ({
      ...option,
      points: middle.get(option.code) ?? option.points,
    }));
    return [code, { ...scale, options }] as const;
  });
  return { ...edition, level4Values, scales: Object.fromEntries(scales) };
}

function middlePoints(values: Level4Values): readonly [Points, Points] {
  switch (values) {
    case '33/67':
      return [points(33), points(67)];
    case '33.33/66.67':
      return [points(33.33), points(66.67)];
    default:
      return values satisfies never;
  }
}
