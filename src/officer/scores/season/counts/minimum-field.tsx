import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import type { Season } from '../../../../domain/surveys/season-row.ts';
import type { SeasonPart } from '../../../../domain/surveys/season.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { readCount } from '../../year/typed-number.ts';
import { useKeepSeason } from '../keep-season.ts';
import { countTexts } from './count-texts.ts';

interface MinimumFieldProps {
  readonly part: SeasonPart;
  readonly season: Season;
}

/** The least number that the national system shows this office. */
export function MinimumField({ part, season }: MinimumFieldProps) {
  const words = useWords(countTexts);
  const keepSeason = useKeepSeason(season);
  const kept = season.minimum[part];
  const [typed, setTyped] = useState(kept === null ? '' : String(kept));
  const isEmpty = typed.trim() === '';
  const read = readCount(typed);
  const hasChanged = (isEmpty ? null : read) !== kept && (isEmpty || read !== null);
  return (
    <details class="minimum">
      <summary>{words.minimumOwn}</summary>
      <div class="typing">
        <TextInput
          label={words.minimumTyped(words.parts[part])}
          help={words.minimumHelp}
          error={!isEmpty && read === null ? words.countMissing : null}
          inputMode="numeric"
          maxLength={7}
          value={typed}
          onType={setTyped}
        />
        {hasChanged && (
          <Button
            icon={Save}
            label={words.keepMinimum}
            about={words.parts[part]}
            onPress={() => void keepSeason({ minimum: { ...season.minimum, [part]: isEmpty ? null : read } })}
          />
        )}
      </div>
    </details>
  );
}
