import { Eye, Printer } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { isDelicate, isSheetKind, type ChannelDefinition } from '../../domain/channels/definition.ts';
import { isSelfSurvey } from '../../domain/surveys/own-device.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { CopyField } from '../../ui/acts/copy-field.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { FactList } from '../../ui/lists/fact-list.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { QrCode } from '../../ui/pictures/qr-code.tsx';
import { useDesk, useSay, useShell, useWords } from '../desk/shell.tsx';
import { laterPart } from '../frame/later-part.tsx';
import { useEffectWords } from './channel-list.tsx';
import { ChannelBadge } from './channel-marks.tsx';
import { ReadersSection } from './delicate/readers-section.tsx';
import { DutySection } from './duty/duty-section.tsx';
import { PaperLink } from './paper/paper-link.tsx';
import { AboutNote } from './rating/about-note.tsx';
import { HeldNote } from './held/held-note.tsx';
import { printedAddress, stampReason } from './sheet-rules.ts';
import { PauseWords, Successor } from './stand/stand-notes.tsx';
import { LeadsTo } from './stand/leads-to.tsx';
import { StandActs } from './stand/stand-acts.tsx';
import { SurveyResults } from './survey-results.tsx';
import { channelTexts } from './texts.ts';
import './channel-detail.css';

const SeasonNote = laterPart(async () => (await import('./self/season-note.tsx')).SeasonNote);

export interface ChannelProps {
  readonly definition: ChannelDefinition;
}

/** A channel's QR and address, what it promises, and opening or closing it. */
export function ChannelDetail({ definition }: ChannelProps) {
  const { office, host, profile } = useDesk();
  const { browser } = useShell();
  const words = useWords(channelTexts);
  const say = useSay();
  const effect = useEffectWords(definition);
  const place = { host: host.value, origin: browser.origin };
  const address = printedAddress(place, definition.channel, office.fingerprint);
  const isStamped = stampReason(profile.value, host.value) !== null;
  const isDraft = definition.state === 'draft';
  return (
    <div class="channel-detail">
      <p class="marks">
        <ChannelBadge state={definition.state} />
        {effect !== null && <span>{effect}</span>}
      </p>
      <HeldNote channel={definition.channel} />
      <PauseWords definition={definition} />
      {isSelfSurvey(definition.kind) && <SeasonNote definition={definition} />}
      <Successor definition={definition} />
      {isDraft && (
        <Banner tone="info" title={words.states.draft}>
          <p>{words.draftNote}</p>
        </Banner>
      )}
      {definition.kind === 'external' && <LeadsTo definition={definition} />}
      {!isDraft && definition.kind !== 'external' && (
        <>
          <QrCode
            text={address.whole}
            label={words.qrLabel(say(definition.title))}
            {...(isStamped ? { stamp: words.stamp } : {})}
          />
          <CopyField
            label={words.address}
            value={address.whole}
            copyLabel={words.copy}
            copiedLabel={words.copied}
          />
          <div class="acts">
            <ButtonLink
              kind="primary"
              icon={Printer}
              label={words.sheet}
              href={paths.app(office.id, `channels/${definition.channel}/sheet`)}
            />
            <PaperLink definition={definition} />
            <ButtonLink
              icon={Eye}
              label={words.preview}
              href={`${paths.channel(definition.channel)}#${office.fingerprint}`}
              isOutside
            />
          </div>
        </>
      )}
      {definition.kind === 'satisfaction' && !isDraft && (
        <>
          <AboutNote channel={definition.channel} />
          <SurveyResults definition={definition} />
        </>
      )}
      <ChannelFacts definition={definition} />
      {isDelicate(definition.ring) ? (
        <ReadersSection definition={definition} />
      ) : (
        <DutySection definition={definition} />
      )}
      <StandActs definition={definition} />
    </div>
  );
}

function ChannelFacts({ definition }: ChannelProps) {
  const { today } = useDesk();
  const words = useWords(channelTexts);
  const now = (today.value ?? []).find((one) => one.definition.channel === definition.channel);
  const days = definition.standardWorkingDays;
  return (
    <Section title={words.details}>
      <FactList
        facts={[
          ...(now !== undefined && isSheetKind(definition.kind)
            ? [{ label: words.received, value: words.sheets(now.sheets) }]
            : []),
          { label: words.ring, value: words.rings[definition.ring] },
          { label: words.standard, value: days === null ? words.noStandard : words.standardDays(days) },
          { label: words.questions, value: words.questionCount(definition.questions.length) },
          { label: words.version, value: String(definition.version) },
        ]}
      />
    </Section>
  );
}
