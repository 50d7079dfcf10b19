import type { SurveyCode } from '../../../domain/ita/edition.ts';
import type { Road } from '../../../domain/ita/route/road.ts';
import type { Standing } from '../../../domain/ita/route/standing.ts';
import { formatCount, formatPoints } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { useWords } from '../../desk/shell.tsx';
import { routeTexts } from './route-texts.ts';

/** That IIT and EIT stand still here, at what, and how far they may move. */
export function StandingNote({ road }: { readonly road: Road }) {
  const words = useWords(routeTexts);
  const surveys = road.edition.instruments.flatMap(({ code }) => (code === 'OIT' ? [] : [code]));
  return (
    <Section title={words.standingTitle} note={words.standingLead}>
      <ul class="standings">
        {surveys.map((code) => (
          <li key={code}>{said(code, road.standings[code])}</li>
        ))}
      </ul>
    </Section>
  );

  function said(code: SurveyCode, standing: Standing | null): string {
    if (standing === null) return words.standsNowhere(code);
    const at = formatPoints(standing.points);
    const { from, range } = standing;
    const stands =
      from.kind === 'published'
        ? words.standsPublished(code, at, from.fiscalYear)
        : words.standsOwn(code, at, formatCount(from.answers));
    return `${stands} ${range === null ? words.rangeUnknown : movement(standing, range)}`;
  }

  function movement({ points, from }: Standing, { low, high }: NonNullable<Standing['range']>): string {
    if (from.kind === 'own') {
      const between = from.isWhole ? words.chanceBetween : words.openBetween;
      return between(formatPoints(low), formatPoints(high));
    }
    const by = Math.max(points - low, high - points);
    return words.moved(formatPoints(by), formatPoints(low), formatPoints(high));
  }
}
