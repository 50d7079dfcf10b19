import type { Answers, ChannelDefinition } from '../../domain/channels/definition.ts';
import { failed } from '../../domain/basics/result.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { createDraftKeeper } from '../../data/citizen/kept/draft-keeper.ts';
import type { StorageProblem } from '../../data/citizen/kept/keeping.ts';
import { keepProof } from '../../data/citizen/road/keep-proof.ts';
import type { Handover } from '../first/handover.ts';
import type { CitizenRoom } from '../room.ts';
import { emptyFields, fieldsOf, restoreFields } from './fields.ts';
import { openExtras, type OpenedExtras } from './extras.ts';
import { openOtherTabs } from './other-tabs.ts';
import { plainReceipt, showPlain } from './plain-receipt.ts';
import { sealAndKeep, type Kept } from './send.ts';
import { formTexts } from './texts.ts';

interface FormPage {
  readonly room: CitizenRoom;
  readonly handover: Handover;
  readonly form: HTMLFormElement;
  readonly definition: ChannelDefinition;
  readonly proof: ChannelProof;
}

/** Takes the form over from the first script: keeps the draft, brings an old one back, and sends. */
export async function startForm({ room, handover, form, definition, proof }: FormPage): Promise<void> {
  const { channel } = definition;
  const { keeps } = room.manner;
  const part = room.views?.() ?? import('../views/form-views.tsx');
  const views = part.then(({ openFormViews }) => openFormViews(handover.language));
  views.catch(() => undefined); // the line may be gone again: then plain words must do
  const line = document.querySelector('#draft');
  const say = (sentence: string): void => {
    if (line !== null && line.textContent !== sentence) line.textContent = sentence;
  };
  const words = () => formTexts(handover.language());

  function onKept(problem: StorageProblem): void {
    if (!room.manner.keeps) say('');
    else say(problem === null ? words().draftKept : words().draftNotKept);
  }

  const startKeeper = () => {
    const { keeping, now } = room;
    const started = createDraftKeeper({ keeping, channel, read: () => fieldsOf(form), now, onKept });
    if (!keeps) started.stop();
    return started;
  };
  let keeper = startKeeper();
  let extras: OpenedExtras | null = null;

  let wasSent = false;
  // The same words twice are one case: they are taken back here. Other words stay, and are kept again.
  const tabs = openOtherTabs((sent) => {
    if (sent.channel !== channel || wasSent) return;
    const fields = fieldsOf(form);
    if (JSON.stringify(fields) !== JSON.stringify(sent.fields)) return void keeper.keepNow();
    keeper.stop();
    onAnother();
    say(words().sentElsewhere);
  });

  async function send(answers: Answers): Promise<void> {
    keeper.stop();
    const fields = fieldsOf(form);
    const { fragment, language } = handover;
    const taken = extras === null ? { answers, files: null } : await extras.sealed(answers);
    const kept =
      taken === null
        ? failed('no-network' as const)
        : await sealAndKeep(room, {
            proof,
            channel,
            fragment,
            language: language(),
            ...taken,
          });
    handover.release();
    if (!kept.ok) {
      keeper = startKeeper();
      await keeper.keepNow();
      await showProblem(kept.problem);
      return;
    }
    wasSent = true;
    if (keeps) tabs.tell({ channel, fields });
    void room.courier.send();
    await showReceipt(kept.value);
    void navigator.storage?.persist?.().catch(() => false);
  }

  /** A mistake of ours: what was written stays, and the form can be sent again. */
  function onBroken(cause: unknown): void {
    reportError(cause);
    handover.release();
    keeper = startKeeper();
    say(words().notSent);
  }

  async function showReceipt(kept: Kept): Promise<void> {
    try {
      (await views).showReceipt({ room, kept, definition, proof, onAnother });
    } catch {
      showPlain(plainReceipt(kept, handover.language()));
    }
  }

  async function showProblem(problem: Problem): Promise<void> {
    try {
      (await views).showProblem(problem);
    } catch {
      say(words().notSent);
    }
  }

  function onAnother(): void {
    wasSent = false;
    emptyFields(form);
    keeper = startKeeper();
    say('');
    void views.then(({ hide }) => hide());
  }

  form.addEventListener('input', () => keeper.touch());
  // A choice is painted first: reading and writing the whole form would hold it up.
  form.addEventListener('change', () => {
    keeper.touch();
    requestAnimationFrame(() => setTimeout(keeper.hurry));
  });
  addEventListener('pagehide', () => void keeper.keepNow());
  document.addEventListener('visibilitychange', () => void keeper.keepNow());

  const draft = await room.keeping.draft(channel);
  if (draft !== null && restoreFields(form, draft.fields)) {
    say(words().draftBack);
    document.querySelector('#external')?.setAttribute('hidden', '');
  }
  extras = openExtras({ form, room, channel, language: handover.language });
  handover.takeOver({
    onLanguage: () => {
      extras?.onLanguage();
      void views.then(({ onLanguage }) => onLanguage()).catch(() => undefined);
    },
    onSend: (answers) => void send(answers).catch(onBroken),
  });
  if (room.keeping.problem() !== null) onKept(room.keeping.problem());
  if (fieldsOf(form).length > 0) keeper.touch(); // typed before this part was here
  // Asked now: the box that wants nothing kept may have been ticked meanwhile.
  if (room.manner.name !== 'unseen') await keepProof(channel, proof);
}
