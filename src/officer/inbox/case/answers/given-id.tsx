import { useState } from 'preact/hooks';
import { Eye, EyeOff } from 'lucide';
import { maskedCitizenId } from '../../../../domain/channels/citizen-id.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { answerTexts } from './answer-texts.ts';

/** The number of an identity card: masked until somebody who needs it asks, for others may look on. */
export function GivenId({ digits }: { readonly digits: string }) {
  const words = useWords(answerTexts);
  const [isShown, setShown] = useState(false);
  return (
    <>
      <span class="number">{isShown ? inGroups(digits) : maskedCitizenId(digits)}</span>{' '}
      <Button
        kind="quiet"
        icon={isShown ? EyeOff : Eye}
        label={isShown ? words.hideId : words.showId}
        onPress={() => setShown(!isShown)}
      />
    </>
  );
}

// As it stands on the card.
function inGroups(digits: string): string {
  return digits.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1 $2 $3 $4 $5');
}
