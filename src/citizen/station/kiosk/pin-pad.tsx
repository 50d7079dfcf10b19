import { useState } from 'preact/hooks';
import { Delete } from 'lucide';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { isPin } from './pin.ts';
import { kioskTexts } from './texts.ts';

export interface PinPadProps {
  readonly language: Language;
  readonly title: string;
  /** What went wrong; said, and the digits are gone. */
  readonly problem: string | null;
  readonly onPin: (pin: string) => void;
}

const mostDigits = 12;

/** Digits to tap: no field, so that no browser offers to remember them. */
export function PinPad({ language, title, problem, onPin }: PinPadProps) {
  const words = kioskTexts(language);
  const [typed, setTyped] = useState('');
  return (
    <section class="pin-pad" aria-label={title}>
      <p class="label">{title}</p>
      <p class="typed" role="status" aria-label={words.digits(typed.length)}>
        {'●'.repeat(typed.length)}
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="digits">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => (
          <Button
            key={digit}
            label={digit}
            onPress={() => setTyped((now) => (now.length < mostDigits ? now + digit : now))}
          />
        ))}
        <Button icon={Delete} label={words.remove} onPress={() => setTyped((now) => now.slice(0, -1))} />
      </div>
      <Button
        kind="primary"
        label={words.okay}
        isWide
        isDisabled={!isPin(typed)}
        onPress={() => {
          setTyped('');
          onPin(typed);
        }}
      />
    </section>
  );
}
