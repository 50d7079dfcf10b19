import { inOrder, paceOf } from '../../../../domain/surveys/pace.ts';
import type { SeasonCount } from '../../../../domain/surveys/season-row.ts';
import type { Minimum, SeasonPart } from '../../../../domain/surveys/season.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { sayDay, sayLongDay } from '../../../../i18n/dates.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { KeyFigure } from '../../../../ui/lists/key-figure.tsx';
import { ProgressBar } from '../../../../ui/signs/progress-bar.tsx';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../certainty.tsx';
import { CountFields } from './count-fields.tsx';
import { MinimumField } from './minimum-field.tsx';
import { countTexts } from './count-texts.ts';
import type { OpenSeason } from '../use-season.ts';

export interface OnePartProps {
  readonly part: SeasonPart;
  readonly open: OpenSeason;
  readonly minimum: Minimum;
  readonly counts: readonly SeasonCount[];
}

/** One part: how many have answered, the minimum and its source, and where it would end at this pace. */
export function OnePart(props: OnePartProps) {
  const { part, minimum, counts, open } = props;
  const words = useWords(countTexts);
  const language = useLanguage();
  const last = inOrder(counts).at(-1);
  const pace = paceOf(counts, open.days, open.today);
  return (
    <Section title={words.parts[part]}>
      <KeyFigure
        label={words.heard}
        figure={last === undefined ? null : formatCount(last.heard)}
        unknownLabel={words.notTyped}
        {...(last === undefined ? {} : { note: words.asOf(sayLongDay(last.day, language)) })}
      />
      {minimum.of === 'nobody' && <p>{words.minimumUnknown}</p>}
      {minimum.of !== 'nobody' && last === undefined && <p>{words.minimumIs(formatCount(minimum.count))}</p>}
      {minimum.of !== 'nobody' && last !== undefined && (
        <ProgressBar
          label={words.minimum}
          value={Math.min(last.heard, minimum.count)}
          max={Math.max(1, minimum.count)}
          note={words.ofMinimum(formatCount(last.heard), formatCount(minimum.count))}
        />
      )}
      {minimum.of === 'rule' && <CertaintyMark of={words.ruleSure} certainty={minimum.certainty} />}
      {minimum.of === 'office' && <p class="note">{words.minimumOffice}</p>}
      {pace !== null && <p>{words.pace(formatCount(pace.atTheEnd), pace.daysLeft)}</p>}
      <CountFields key={counts.length} part={part} open={open} counts={counts} />
      {open.mayChange && (
        <MinimumField key={String(open.season.minimum[part])} part={part} season={open.season} />
      )}
      {counts.length > 0 && <History {...props} />}
    </Section>
  );
}

/** Every typed count by its day. */
function History({ part, counts }: OnePartProps) {
  const { nameOf } = useDesk();
  const words = useWords(countTexts);
  const language = useLanguage();
  return (
    <details class="history">
      <summary>{words.history(counts.length)}</summary>
      <DataTable
        caption={words.historyOf(words.parts[part])}
        columns={[{ label: words.day }, { label: words.heard, isNumeric: true }, { label: words.typedBy }]}
        rows={[...inOrder(counts)].reverse().map(({ day, heard, by }) => ({
          key: day,
          cells: [
            sayDay(day, language),
            formatCount(heard),
            (by === null ? null : nameOf(by)) ?? words.somebody,
          ],
        }))}
      />
    </details>
  );
}
