import { Section } from '../../../ui/frame/section.tsx';
import { useWords } from '../../desk/shell.tsx';
import { stationTexts } from './texts.ts';

/** How a device is locked to this page, how it is looked after, and the other way for villages without one. */
export function StationHowTo() {
  const words = useWords(stationTexts);
  return (
    <>
      <Section title={words.lock} note={words.lockWhy}>
        <Steps title={words.android} steps={words.androidSteps} />
        <Steps title={words.ipad} steps={words.ipadSteps} />
        <p>{words.power}</p>
      </Section>
      <Section title={words.after}>
        <p>{words.afterText}</p>
      </Section>
      <Section title={words.helper}>
        <p>{words.helperText}</p>
      </Section>
    </>
  );
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
