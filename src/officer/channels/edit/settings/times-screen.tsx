import { dayOf, startOfDay } from '../../../../domain/calendar/bangkok.ts';
import { addDays, dayParts } from '../../../../domain/calendar/day.ts';
import { standsAside } from '../../../../domain/surveys/aside.ts';
import { isSelfSurvey } from '../../../../domain/surveys/own-device.ts';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import type { EditProps } from '../edit-room.tsx';
import { DayField } from '../fields/day-field.tsx';
import { MaybeWordsField } from '../fields/words-field.tsx';
import { WholeField } from '../fields/whole-field.tsx';
import { editTexts } from '../texts.ts';
import { RoomPage } from './room-page.tsx';
import { settingsTexts } from './settings-texts.ts';

/** From when and until when new forms are taken, how many, and what is said when they are not. */
export function TimesScreen({ editor, links }: EditProps) {
  const { office } = useDesk();
  const words = useWords(settingsTexts);
  const edit = useWords(editTexts);
  const { draft, change } = editor;
  const { opensAt, closesAt, quota, pauseMessage, languages, kind } = draft.value;
  const { year } = dayParts(dayOf(office.now()));
  return (
    <RoomPage editor={editor} links={links} room="times">
      {kind !== 'external' && (
        <>
          <p class="soft">{words.clockNote}</p>
          <DayField
            legend={words.opensAt}
            value={opensAt === null ? null : dayOf(opensAt)}
            from={year}
            onChoose={(day) => change({ opensAt: day === null ? null : startOfDay(day) })}
          />
          <DayField
            legend={words.closesAt}
            // The day itself still counts: it closes with the midnight after it.
            value={closesAt === null ? null : addDays(dayOf(closesAt), -1)}
            from={year}
            onChoose={(day) => change({ closesAt: day === null ? null : startOfDay(addDays(day, 1)) })}
          />
          {isSelfSurvey(kind) && standsAside({ opensAt, closesAt }) && <p class="soft">{words.aside}</p>}
          <WholeField
            label={words.quota}
            help={words.quotaHelp}
            value={quota}
            least={1}
            most={1_000_000}
            isOptional
            onWrite={(most) => change({ quota: most })}
          />
        </>
      )}
      <MaybeWordsField
        label={words.pauseMessage}
        help={words.pauseHelp}
        optionalLabel={edit.optional}
        value={pauseMessage}
        languages={languages}
        rows={3}
        onWrite={(written) => change({ pauseMessage: written })}
      />
    </RoomPage>
  );
}
