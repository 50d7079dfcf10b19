import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import type { SurveyCode } from '../../../domain/ita/edition.ts';
import { readLink } from '../../../domain/surveys/link.ts';
import { nationalPlace } from '../../../editions/seasons.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useWords } from '../../desk/shell.tsx';
import { useKeepSeason } from './keep-season.ts';
import { LinkKit } from './link-kit.tsx';
import { seasonTexts } from './season-texts.ts';
import type { OpenSeason } from './use-season.ts';

const surveys: readonly SurveyCode[] = ['IIT', 'EIT'];

/** The links that the national system gave this office: pasted, their place shown, then posters and words for LINE. */
export function LinksPart(open: OpenSeason) {
  const words = useWords(seasonTexts);
  const { links } = open.season;
  return (
    <>
      <Section title={words.links} note={words.linksNote}>
        {open.mayChange ? (
          surveys.map((code) => <LinkField key={`${code} ${links[code]}`} code={code} open={open} />)
        ) : (
          <p class="note">{words.coordinatorsOnly}</p>
        )}
      </Section>
      <LinkKit {...open} />
    </>
  );
}

interface LinkFieldProps {
  readonly code: SurveyCode;
  readonly open: OpenSeason;
}

function LinkField({ code, open: { season } }: LinkFieldProps) {
  const words = useWords(seasonTexts);
  const keepSeason = useKeepSeason(season);
  const kept = season.links[code];
  const [typed, setTyped] = useState(kept);
  const isEmpty = typed.trim() === '';
  const read = readLink(typed);
  return (
    <div class="link">
      <TextInput
        label={words.link[code]}
        help={words.linkHelp}
        error={isEmpty || read.ok ? null : words.linkProblems[read.problem]}
        maxLength={500}
        lang="en"
        value={typed}
        onType={setTyped}
      />
      {read.ok && (
        <p>
          {words.leadsTo} <strong lang="en">{read.link.host}</strong>
        </p>
      )}
      {read.ok && read.link.host !== nationalPlace.host && (
        <Banner tone="warning" title={words.otherPlace(read.link.host)}>
          <p>{words.otherPlaceText(nationalPlace.host)}</p>
        </Banner>
      )}
      {typed.trim() !== kept && (isEmpty || read.ok) && (
        <Button
          icon={Save}
          label={words.keepLink[code]}
          onPress={() => void keepSeason({ links: { ...season.links, [code]: typed.trim() } })}
        />
      )}
    </div>
  );
}
