import { useState } from 'preact/hooks';
import { CalendarClock, CircleCheck } from 'lucide';
import { ok } from '../../../domain/basics/result.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { asideFor, isAsideFor } from '../../../domain/surveys/aside.ts';
import { isSelfSurvey } from '../../../domain/surveys/own-device.ts';
import { phaseOf, type SeasonDays } from '../../../domain/surveys/season.ts';
import type { Kept, Office } from '../../../data/officer/office.ts';
import { sayLongDay } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { seasonTexts } from './season-texts.ts';
import type { OpenSeason } from './use-season.ts';

/** One act that lets the office's own surveys stand aside on the season's days, by the collector's clock. */
export function AsidePart({ days, today }: OpenSeason) {
  const { office, notices } = useDesk();
  const words = useWords(seasonTexts);
  const say = useSay();
  const language = useLanguage();
  const channels = useLive(() => office.channels()) ?? [];
  const [isSetting, setSetting] = useState(false);
  const own = channels.filter(({ kind, state }) => isSelfSurvey(kind) && state !== 'closed');
  if (days === null || phaseOf(days, today) === 'over' || own.length === 0) return null;
  const { from, until } = days;
  const due = own.filter((definition) => !isAsideFor(definition, days));

  async function set(): Promise<void> {
    setSetting(true);
    await notices.keep(
      allRevised(office, due, (definition) => aside(definition, { from, until })),
      {
        label: words.asideDone,
        undo: {
          label: words.undo,
          act: () =>
            allRevised(office, due, ({ opensAt, closesAt, pauseMessage }) => ({
              opensAt,
              closesAt,
              pauseMessage,
            })),
          undone: words.undone,
        },
      },
    );
    setSetting(false);
  }

  return (
    <Section title={words.aside} note={words.asideNote}>
      <ul class="own-surveys">
        {own.map((definition) => (
          <li key={definition.channel}>
            <span>{say(definition.title)}</span>
            {isAsideFor(definition, days) ? (
              <Badge
                tone="success"
                icon={CircleCheck}
                label={words.asideUntil(sayLongDay(from, language), sayLongDay(until, language))}
              />
            ) : (
              <Badge tone="warning" icon={CalendarClock} label={words.asideNot} />
            )}
          </li>
        ))}
      </ul>
      {due.length > 0 && office.me.role !== 'admin' && <p>{words.asideAdmins}</p>}
      {due.length > 0 && office.me.role === 'admin' && (
        <Button
          kind="primary"
          icon={CalendarClock}
          label={words.asideAct}
          busyLabel={isSetting ? words.asideBusy : null}
          isWide
          onPress={() => void set()}
        />
      )}
    </Section>
  );

  function aside({ pauseMessage }: ChannelDefinition, on: SeasonDays) {
    // Stands on the form meanwhile, so it is said in both languages; words of the office's own stay.
    const said = { th: seasonTexts('th').asideWords, en: seasonTexts('en').asideWords };
    return { ...asideFor(on), pauseMessage: pauseMessage ?? said };
  }
}

type Times = Pick<ChannelDefinition, 'opensAt' | 'closesAt' | 'pauseMessage'>;

/** Changes the times of several channels, one version each. @returns the first refusal, or that all are kept */
async function allRevised(
  office: Office,
  channels: readonly ChannelDefinition[],
  timesOf: (definition: ChannelDefinition) => Times,
): Promise<Kept> {
  let last: Kept | null = null;
  for (const definition of channels) {
    const newest = (await office.channelDesk.versions(definition.channel)).at(-1) ?? definition;
    const kept = await office.channelDesk.revise({
      ...newest,
      ...timesOf(definition),
      version: newest.version + 1,
    });
    if (!kept.ok) return kept;
    last = kept;
  }
  if (last === null) throw new RangeError('there is no channel to change');
  return ok(last.value);
}
