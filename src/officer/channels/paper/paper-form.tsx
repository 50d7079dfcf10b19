import { isSheetKind, type ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isSelfSurvey } from '../../../domain/surveys/own-device.ts';
import { qrSvg } from '../../../figures/qr.ts';
import { Drawn } from '../../../ui/pictures/drawn.tsx';
import type { PrintedAddress } from '../sheet-rules.ts';
import { PaperQuestion } from './paper-question.tsx';
import type { PaperVoice } from './paper-say.ts';
import './paper-form.css';

export interface PaperFormProps {
  readonly definition: ChannelDefinition;
  readonly voice: PaperVoice;
  readonly lang: string;
  readonly officeName: string;
  /** Empty when the office gave none. */
  readonly telephone: string;
  readonly address: PrintedAddress;
  /** As it is written. */
  readonly today: string;
  /** While it must not be handed out; `null` once it may. */
  readonly stamp: string | null;
}

/** A channel's form for pen and paper, the very questions of its version. Its foot stands on every page. */
export function PaperForm(props: PaperFormProps) {
  const { definition, voice, lang, address, today } = props;
  const { words, say } = voice;
  return (
    <div class="paper-form" data-theme="light" lang={lang}>
      <div class="pages">
        <div class="body">
          <Head {...props} />
          <ol class="questions">
            {definition.questions.map((question, at) => (
              <PaperQuestion
                key={question.id}
                question={question}
                questions={definition.questions}
                number={at + 1}
                voice={voice}
              />
            ))}
          </ol>
          <Foot {...props} />
        </div>
        <div class="every-page">
          <p class="running">
            <span>
              {[say(definition.title), words.version(definition.version), words.printed(today)].join(' · ')}
            </span>
            <span lang="en">{address.short}</span>
          </p>
        </div>
      </div>
    </div>
  );
}

function Head({ definition, voice, officeName, address, stamp }: PaperFormProps) {
  const { words, say } = voice;
  const title = say(definition.title);
  return (
    <header>
      <div>
        <p>{officeName}</p>
        <h2>{title}</h2>
        {stamp !== null && <p class="stamp">{stamp}</p>}
        {isSelfSurvey(definition.kind) && <p>{words.selfSurvey}</p>}
        <p>{say(definition.intro)}</p>
        {definition.effect === 'intent' && (
          <p>
            <strong>{words.intent}</strong>
          </p>
        )}
        <p>{words.how}</p>
        {isSheetKind(definition.kind) && (
          <p>
            <strong>{words.anonymous}</strong>
          </p>
        )}
      </div>
      <figure>
        <Drawn of={qrSvg(address.whole, { label: words.qrLabel(title) })} />
        <figcaption>{words.byPhone}</figcaption>
      </figure>
    </header>
  );
}

function Foot({ definition: { kind, notice }, voice, officeName, telephone }: PaperFormProps) {
  const { words, say } = voice;
  return (
    <footer>
      <p class="hand-in">
        <strong>{words.handIn(officeName)}</strong>
        {telephone !== '' && ` · ${words.telephone(telephone)}`}
      </p>
      <p class="notice">
        <strong>{words.notice}</strong>{' '}
        {[
          `${words.purpose} ${say(notice.purpose)}`,
          `${words.basis} ${say(notice.basis)}`,
          `${words.readers} ${say(notice.readers)}`,
          words.kept(notice.retentionMonths),
          `${words.contact} ${say(notice.contact)}`,
        ].join(' · ')}
      </p>
      {!isSheetKind(kind) && (
        <p class="for-office">
          <strong>{words.forOffice}</strong> {words.caseNumber} <span class="blank" /> {words.received}{' '}
          <span class="blank" /> {words.receiver} <span class="blank" />
        </p>
      )}
    </footer>
  );
}
