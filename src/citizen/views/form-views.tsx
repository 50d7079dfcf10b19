import { useCallback } from 'preact/hooks';
import { toldToCitizens } from '../../contracts/problems/citizen-texts.ts';
import type { Statement } from '../../contracts/authority.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { instant } from '../../domain/basics/instant.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { MatterRoad, Parcel } from '../../data/citizen/kept/records.ts';
import type { Language } from '../../i18n/texts.ts';
import { Banner } from '../../ui/notices/banner.tsx';
import type { Kept } from '../form/send.ts';
import type { CitizenRoom } from '../room.ts';
import { Receipt } from './receipt.tsx';
import { createScreen, type View } from './screen.ts';
import { viewTexts } from './texts.ts';
import { Thanks } from './thanks.tsx';
import { sendAgain, sendAsNew } from './parts/send-again.ts';
import { useKeeping } from './parts/use-keeping.ts';
import './views.css';

/** What may follow a form, shown in the page. */
export interface FormViews {
  readonly showProblem: (problem: Problem) => void;
  readonly showReceipt: (options: ReceiptViewOptions) => void;
  /** Back to the form. */
  readonly hide: () => void;
  readonly onLanguage: () => void;
}

/** Opens the place for what follows a form; made here, so that the form's own part needs no framework. */
export function openFormViews(language: () => Language): FormViews {
  const { show, hide, onLanguage } = createScreen(language);
  return {
    showProblem: (problem) => show('under', problemView(problem)),
    showReceipt: (options) => show('alone', receiptView(options)),
    hide,
    onLanguage,
  };
}

/** Why a form cannot be sent; what was written stays in the form above. No telephone here: a forged form would name a forged one. */
function problemView(problem: Problem): View {
  return (language) => (
    <Banner tone="danger" title={viewTexts(language).notSent}>
      {toldToCitizens(problem)[language]}
    </Banner>
  );
}

export interface ReceiptViewOptions {
  readonly room: CitizenRoom;
  readonly kept: Kept;
  readonly definition: ChannelDefinition;
  readonly proof: ChannelProof;
  readonly onAnother: () => void;
}

/** What stands in the form's place once it is sealed and kept. */
function receiptView(options: ReceiptViewOptions): View {
  return (language) => <AfterSending key={options.kept.parcel.id} {...options} language={language} />;
}

function AfterSending({
  room,
  kept,
  definition,
  proof,
  onAnother,
  language,
}: ReceiptViewOptions & { readonly language: Language }) {
  const { keeping } = room;
  const secret = kept.matter?.secret ?? null;
  const first = { matter: kept.matter, parcel: kept.parcel as Parcel | null };
  const read = useCallback(() => found(room, kept), [room, kept]);
  const { matter, parcel } = useKeeping(keeping, read, first);
  const storage = keeping.holdsUnsent() ? keeping.problem() : null;
  const onTryAgain = (): void => {
    if (parcel !== null) void sendAgain(room, parcel);
  };
  if (secret === null || matter === null) {
    const telephone = telephoneIn(proof);
    return (
      <Thanks {...{ language, parcel, storage, telephone, onTryAgain, onAnother }} road={roadOf(parcel)} />
    );
  }
  const onSendAsNew = (): void => {
    if (parcel !== null) void sendAsNew(room, parcel, proof).then(() => room.courier.send());
  };
  return (
    <Receipt
      {...{ language, matter, parcel, storage, definition, onTryAgain, onSendAsNew, onAnother }}
      keeps={room.manner.keeps}
    />
  );
}

/** The matter goes by its secret, which stays when it is sealed anew. */
async function found({ keeping }: CitizenRoom, kept: Kept) {
  const [parcels, matter] = await Promise.all([
    keeping.parcels(),
    kept.matter === null ? null : keeping.matter(kept.matter.secret),
  ]);
  const id = matter?.id ?? kept.parcel.id;
  return { matter: matter ?? kept.matter, parcel: parcels.find((parcel) => parcel.id === id) ?? null };
}

/** The office's own, as it was signed; what was sent has proven it. */
function telephoneIn({ statements }: ChannelProof): string {
  const told = statements.map(({ content }) => JSON.parse(content) as Statement);
  const profiles = told.flatMap((one) => (one.statement === 'profile' ? [one.profile] : []));
  return profiles.at(-1)?.telephone ?? '';
}

// A sheet tells no times: that it has left the phone is all there is to know.
function roadOf(parcel: Parcel | null): MatterRoad {
  return parcel?.road ?? { state: 'delivered', receivedAt: instant(0) };
}
