import { Segmented } from '../../ui/acts/segmented.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { themes } from '../desk/settings.ts';
import { useShell, useWords } from '../desk/shell.tsx';
import { deviceTexts } from './device-texts.ts';
import { MorePage } from './more-page.tsx';

export function LookScreen() {
  const { settings } = useShell();
  const words = useWords(deviceTexts);
  return (
    <MorePage title={words.lookTitle}>
      <Section title={words.language}>
        <Segmented
          legend={words.language}
          segments={[
            { code: 'th', label: words.languages.th },
            { code: 'en', label: words.languages.en },
          ]}
          chosen={settings.language.value}
          onChoose={(code) => settings.chooseLanguage(code === 'en' ? 'en' : 'th')}
        />
      </Section>
      <Section title={words.theme}>
        <Segmented
          legend={words.theme}
          segments={themes.map((code) => ({ code, label: words.themes[code] }))}
          chosen={settings.theme.value}
          onChoose={(code) => settings.chooseTheme(themes.find((theme) => theme === code) ?? 'device')}
        />
      </Section>
    </MorePage>
  );
}
