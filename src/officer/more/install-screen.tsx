import { Download } from 'lucide';
import { Button } from '../../ui/acts/button.tsx';
import { useShell, useWords } from '../desk/shell.tsx';
import { deviceTexts } from './device-texts.ts';
import { MorePage } from './more-page.tsx';

export function InstallScreen() {
  const { install } = useShell();
  const words = useWords(deviceTexts);
  const way = install.way.value;
  return (
    <MorePage
      title={words.installTitle}
      act={
        way === 'offer' ? (
          <Button
            kind="primary"
            icon={Download}
            label={words.installAct}
            isWide
            onPress={() => void install.install()}
          />
        ) : undefined
      }
    >
      <p>{words.install[way]}</p>
    </MorePage>
  );
}
