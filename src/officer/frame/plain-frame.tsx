import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageSwitch } from '../../ui/acts/language-switch.tsx';
import { Page } from '../../ui/frame/page.tsx';
import { TopBar } from '../../ui/frame/top-bar.tsx';
import { useShell, useWords } from '../desk/shell.tsx';
import { frameTexts } from './texts.ts';

export interface PlainFrameProps {
  readonly title: string;
  readonly over?: string;
  readonly act?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of a screen that stands before any office. */
export function PlainFrame({ title, over, act, children }: PlainFrameProps) {
  const { settings } = useShell();
  const words = useWords(frameTexts);
  useEffect(() => {
    document.title = title === words.app ? title : `${title} · ${words.app}`;
  }, [title, words.app]);
  return (
    <Page
      act={act}
      bar={
        <TopBar
          title={title}
          {...(over === undefined ? {} : { over })}
          acts={<LanguageSwitch current={settings.language.value} onChoose={settings.chooseLanguage} />}
        />
      }
    >
      {children}
    </Page>
  );
}
