import { useState } from 'preact/hooks';
import { Printer } from 'lucide';
import type { SurveyCode } from '../../../domain/ita/edition.ts';
import { readLink, type SurveyLink } from '../../../domain/surveys/link.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { Segmented } from '../../../ui/acts/segmented.tsx';
import { PrintAlone } from '../../../ui/frame/print-alone.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { QrSheet } from '../../../ui/pictures/qr-sheet.tsx';
import { QrPair } from '../../../ui/pictures/qr-sheets/qr-pair.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { useNationalSheet } from './national-sheet.ts';
import { seasonTexts } from './season-texts.ts';
import type { OpenSeason } from './use-season.ts';

interface Given {
  readonly code: SurveyCode;
  readonly link: SurveyLink;
}

/** Posters and words for LINE of the links that are kept; nothing while there is none. */
export function LinkKit(open: OpenSeason) {
  const words = useWords(seasonTexts);
  const [chosen, choose] = useState<SurveyCode>('EIT');
  const given = (['EIT', 'IIT'] as const).flatMap((code): readonly Given[] => {
    const read = readLink(open.season.links[code]);
    return read.ok ? [{ code, link: read.link }] : [];
  });
  const shown = given.find(({ code }) => code === chosen) ?? given[0];
  if (shown === undefined) return null;
  return (
    <Section title={words.kit} note={words.kitNote}>
      {given.length > 1 && (
        <Segmented
          legend={words.which}
          segments={given.map(({ code }) => ({ code, label: words.short[code] }))}
          chosen={shown.code}
          onChoose={(code) => choose(code === 'IIT' ? 'IIT' : 'EIT')}
        />
      )}
      <p class="note">{words.whoFor[shown.code]}</p>
      <ForLine {...shown} open={open} />
      <Sheets {...shown} open={open} />
    </Section>
  );
}

type KitProps = Given & { readonly open: OpenSeason };

function ForLine({ code, link, open }: KitProps) {
  const { profile } = useDesk();
  const words = useWords(seasonTexts);
  const say = useSay();
  const sheet = useNationalSheet({ code, link, open });
  if (profile.value === null || sheet === null) return null;
  const [whose, ...further] = sheet.promises;
  const lines = [sheet.title, say(profile.value.name), whose ?? '', ...further, link.href];
  return (
    <>
      <p class="line-text">
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <CopyField
        label={words.forLine}
        value={lines.join('\n')}
        copyLabel={words.copy}
        copiedLabel={words.copied}
      />
    </>
  );
}

function Sheets(props: KitProps) {
  const { browser } = useShell();
  const words = useWords(seasonTexts);
  const [form, choose] = useState<'poster' | 'stand'>('poster');
  const sheet = useNationalSheet(props);
  if (sheet === null) return null;
  return (
    <>
      <Segmented
        legend={words.sheetForm}
        segments={(['poster', 'stand'] as const).map((code) => ({ code, label: words.sheetForms[code] }))}
        chosen={form}
        onChoose={(code) => choose(code === 'stand' ? 'stand' : 'poster')}
      />
      <Button kind="primary" icon={Printer} label={words.print} isWide onPress={browser.print} />
      <PrintAlone>{form === 'poster' ? <QrSheet {...sheet} /> : <QrPair {...sheet} />}</PrintAlone>
    </>
  );
}
