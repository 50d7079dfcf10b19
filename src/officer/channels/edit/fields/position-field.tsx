import { useState } from 'preact/hooks';
import { LocateFixed } from 'lucide';
import type { Village } from '../../../../domain/channels/question.ts';
import { arabicDigits } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { positionOf, readPosition, sayPosition } from '../model/villages.ts';
import { questionTexts } from '../question/question-texts.ts';
import { editTexts } from '../texts.ts';

interface PositionFieldProps {
  readonly value: Village['position'];
  readonly onWrite: (value: Village['position']) => void;
  /** What lies there. */
  readonly about: string;
}

type Finding = 'idle' | 'finding' | 'not-found';

/** A position typed from a map, or where this device is. */
export function PositionField({ value, onWrite, about }: PositionFieldProps) {
  const words = useWords(questionTexts);
  const edit = useWords(editTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const [finding, setFinding] = useState<Finding>('idle');
  const shown = typed ?? sayPosition(value);
  const isUnclear = shown.trim() !== '' && readPosition(arabicDigits(shown)) === null;
  const errors: Readonly<Record<Finding, string | null>> = {
    idle: isUnclear ? words.positionUnclear : null,
    finding: null,
    'not-found': words.notFound,
  };
  const find = (): void => {
    setFinding('finding');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFinding('idle');
        setTyped(null);
        onWrite(positionOf(coords.latitude, coords.longitude));
      },
      () => setFinding('not-found'),
      { enableHighAccuracy: true, timeout: 30_000 },
    );
  };
  return (
    <>
      <TextInput
        label={words.position}
        help={words.positionHelp}
        optionalLabel={edit.optional}
        value={shown}
        error={errors[finding]}
        onType={(next) => {
          setTyped(next);
          setFinding('idle');
          const read = readPosition(arabicDigits(next));
          if (read !== null || next.trim() === '') onWrite(read);
        }}
      />
      <Button
        icon={LocateFixed}
        label={words.here}
        about={about}
        busyLabel={finding === 'finding' ? words.finding : null}
        onPress={find}
      />
    </>
  );
}
