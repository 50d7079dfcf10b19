import { useState } from 'preact/hooks';
import { Play, RotateCw, WifiOff } from 'lucide';
import { toldToCitizens } from '../../../../contracts/problems/citizen-texts.ts';
import { inLanguage, type Language } from '../../../../i18n/texts.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { EmptyState } from '../../../../ui/notices/empty-state.tsx';
import { hasPin, setPin } from '../pin.ts';
import { PinPad } from '../pin-pad.tsx';
import type { Offered } from './prepare.ts';
import { kioskTexts } from '../texts.ts';

export interface ReadyProps {
  readonly language: Language;
  readonly offers: readonly Offered[];
  readonly name: string;
  readonly onStart: () => void;
  readonly onAgain: () => void;
}

/** What the staff sees before the device is a counter: which forms it has, and the PIN. */
export function Ready({ language, offers, name, onStart, onAgain }: ReadyProps) {
  const words = kioskTexts(language);
  const [isPinned, setPinned] = useState(hasPin);
  const forms = offers.flatMap((one) => ('definition' in one ? [one] : []));
  const missing = offers.flatMap((one) => ('problem' in one ? [one] : []));
  const again = <Button icon={RotateCw} label={words.again} onPress={onAgain} isWide />;
  if (forms.length === 0)
    return (
      <EmptyState icon={WifiOff} title={words.noForms} act={again}>
        {words.noFormsText}
      </EmptyState>
    );
  return (
    <div class="kiosk">
      <h1>{name}</h1>
      <Section title={words.prepared}>
        <ul>
          {forms.map(({ channel, definition }) => (
            <li key={channel}>{inLanguage(definition.title, language)}</li>
          ))}
        </ul>
      </Section>
      {missing.length > 0 && (
        <Section title={words.missing}>
          <ul>
            {missing.map(({ channel, problem }) => (
              <li key={channel}>
                {problem === 'not-open' ? words.notOpen : toldToCitizens(problem)[language]}
              </li>
            ))}
          </ul>
          {again}
        </Section>
      )}
      {isPinned ? (
        <>
          <p>{words.startText}</p>
          <Button icon={Play} kind="primary" label={words.start} onPress={onStart} isWide />
        </>
      ) : (
        <NewPin language={language} onSet={() => setPinned(true)} />
      )}
    </div>
  );
}

/** A PIN is tapped twice before it counts. */
function NewPin({ language, onSet }: { readonly language: Language; readonly onSet: () => void }) {
  const words = kioskTexts(language);
  const [first, setFirst] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  function onPin(pin: string): void {
    setProblem(null);
    if (first === null) return setFirst(pin);
    setFirst(null);
    if (pin !== first) return setProblem(words.pinDiffers);
    void setPin(pin).then((isKept) => (isKept ? onSet() : setProblem(words.notKeeping)));
  }
  return (
    <Section title={words.setPin}>
      <p>{words.setPinText}</p>
      <PinPad {...{ language, problem, onPin }} title={first === null ? words.setPin : words.repeatPin} />
    </Section>
  );
}
