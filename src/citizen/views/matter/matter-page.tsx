import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { ArrowLeft, RotateCw, Trash2 } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Matter, Parcel } from '../../../data/citizen/kept/records.ts';
import type { Found } from '../../../data/citizen/sealed/look-up.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { isOwed } from '../../../data/citizen/road/owed.ts';
import { CallLink } from '../parts/call-link.tsx';
import { EffectLine } from '../parts/effect-line.tsx';
import { FilesPlace } from '../parts/files-place.tsx';
import { MatterAnswer } from './matter-answer.tsx';
import { ReceiptCard } from '../parts/receipt-card.tsx';
import { RoadBanner, type RoadBannerProps } from '../parts/road-banner.tsx';
import { viewTexts } from '../texts.ts';
import '../views.css';

/** What asking the collector has come to. */
export type Asking =
  | { readonly state: 'asking' }
  | { readonly state: 'found'; readonly found: Found }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface MatterPageProps extends Pick<RoadBannerProps, 'storage' | 'onTryAgain' | 'onSendAsNew'> {
  readonly language: Language;
  readonly secret: string;
  /** As this phone keeps it; `null` on another phone. */
  readonly matter: Matter | null;
  readonly parcel: Parcel | null;
  readonly asking: Asking;
  /** Whether a later word of its owner is still on this phone. */
  readonly hasUnsentWords: boolean;
  /** The parts that talk with the office; `null` until they are loaded, and while nothing can be said. */
  readonly talk: { readonly first: ComponentChild; readonly below: ComponentChild } | null;
  readonly now: Instant;
  readonly onAskAgain: () => void;
  readonly onErase: () => void;
}

/** One matter: how far it has come, and what the office says; as this phone knows it, then as the collector does. */
export function MatterPage(props: MatterPageProps) {
  const { language, secret, matter, parcel, asking, now, storage, talk } = props;
  const words = viewTexts(language);
  const found = asking.state === 'found' ? asking.found : null;
  const title = matter === null ? null : inLanguage(matter.title, language);
  const office = matter?.officeName ?? found?.profile?.name ?? null;
  return (
    <article class="matter">
      <header>
        <h1>{title ?? words.receipt}</h1>
        {office && <p>{inLanguage(office, language)}</p>}
      </header>
      {talk?.first}
      <MatterAnswer
        {...{ language, matter, found, now }}
        isAsking={asking.state === 'asking'}
        isOver={isOver(asking)}
      />
      {!isOver(asking) && <EffectLine language={language} effect={matter?.effect ?? null} />}
      {talk?.below}
      <FilesPlace {...{ language, parcel, storage }} files={matter?.files} />
      {parcel && (
        <RoadBanner
          {...{ language, parcel, storage }}
          onTryAgain={props.onTryAgain}
          onSendAsNew={props.onSendAsNew}
        />
      )}
      {asking.state === 'failed' && !isPlain(asking.problem, parcel) && (
        <Trouble {...{ language, matter, now }} problem={asking.problem} onAskAgain={props.onAskAgain} />
      )}
      <CallLink language={language} telephone={matter?.telephone ?? found?.profile?.telephone ?? ''} />
      {!isOver(asking) && (
        <ReceiptCard
          {...{ language, secret }}
          of={{
            office,
            title: matter?.title ?? null,
            telephone: matter?.telephone ?? found?.profile?.telephone ?? '',
            writtenAt: matter?.writtenAt ?? null,
          }}
        />
      )}
      <ButtonLink icon={ArrowLeft} href={paths.receipt} label={words.back} isWide />
      {matter && <Erasing language={language} leaves={leftOf(props)} onErase={props.onErase} />}
    </article>
  );
}

/** What is left of a matter when it is removed from this phone, by the name of the sentence that says so. */
function leftOf({ parcel, matter, asking, hasUnsentWords }: MatterPageProps): ErasingProps['leaves'] {
  if (parcel !== null) return 'eraseUnsent';
  if (isOver(asking)) return 'eraseLast';
  if (hasUnsentWords) return 'eraseWords';
  return isOwed(matter?.files) ? 'eraseHalf' : 'eraseSent';
}

/** Whether the office has erased it: the end of its time, and nothing to ask for again. */
export function isOver(asking: Asking): boolean {
  return asking.state === 'failed' && asking.problem === 'erased';
}

// While it is still on this phone, nobody need be told that the collector does not know it.
function isPlain(problem: Problem, parcel: Parcel | null): boolean {
  return parcel !== null && (problem === 'unknown-receipt' || problem === 'no-network');
}

type TroubleProps = Pick<MatterPageProps, 'language' | 'matter' | 'now' | 'onAskAgain'> & {
  readonly problem: Problem;
};

function Trouble({ language, matter, now, problem, onAskAgain }: TroubleProps) {
  const words = viewTexts(language);
  if (problem === 'erased') {
    return (
      <Banner tone="info" title={words.erased}>
        {toldToCitizens('erased')[language]}
      </Banner>
    );
  }
  const isLineOnly = problem === 'no-network' || problem === 'busy' || problem === 'slow';
  const again = <Button icon={RotateCw} label={words.lookAgain} onPress={onAskAgain} />;
  // The common sentences speak of sending; here something is only looked up.
  if (isLineOnly) {
    const heard = matter?.heardAt;
    return (
      <Banner tone="offline" title={matter === null ? words.noLineUnknown : words.asOf} acts={again}>
        {heard !== undefined && sayInstant(heard, now, language)}
      </Banner>
    );
  }
  return (
    <Banner tone={problem === 'unknown-receipt' ? 'warning' : 'danger'} title={words.notFound} acts={again}>
      {toldToCitizens(problem)[language]}
    </Banner>
  );
}

interface ErasingProps {
  readonly language: Language;
  /** What is left of it then, by the name of the sentence that says so. */
  readonly leaves: 'eraseUnsent' | 'eraseWords' | 'eraseHalf' | 'eraseSent' | 'eraseLast';
  readonly onErase: () => void;
}

function Erasing({ language, leaves, onErase }: ErasingProps) {
  const words = viewTexts(language);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Trash2} kind="quiet" label={words.erase} onPress={() => setOpen(true)} isWide />
      <Dialog
        isOpen={isOpen}
        title={words.eraseSure}
        closeLabel={words.keep}
        onClose={() => setOpen(false)}
        acts={[
          <Button key="keep" label={words.keep} onPress={() => setOpen(false)} />,
          <Button key="erase" kind="danger" label={words.erase} onPress={onErase} />,
        ]}
      >
        <p>{words[leaves]}</p>
      </Dialog>
    </>
  );
}
