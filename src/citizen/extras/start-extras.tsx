import { render, type ComponentChild } from 'preact';
import type { ChannelId } from '../../domain/basics/ids.ts';
import type { Answer, Answers } from '../../domain/channels/definition.ts';
import { sealFiles, type SealedFiles } from '../../data/citizen/sealed/seal-files.ts';
import type { Language } from '../../i18n/texts.ts';
import type { CitizenRoom } from '../room.ts';
import { PhotoField } from './photo/photo-field.tsx';
import { shrunk } from './photo/shrink.ts';
import { canRecord, startRecording } from './spoken/recorder.ts';
import { SpokenField } from './spoken/spoken-field.tsx';
import { createTaking, type Taking } from './taken/taking.ts';

/** The form in which these parts stand, and what they need of it. */
export interface ExtrasPage {
  readonly form: HTMLFormElement;
  readonly room: CitizenRoom;
  readonly channel: ChannelId;
  readonly language: () => Language;
}

/** Answers with the files that they name, sealed. */
export interface SealedAnswers {
  readonly answers: Answers;
  readonly files: SealedFiles;
}

export interface Extras {
  readonly onLanguage: () => void;
  /** Seals what these answers name; ids of which there is nothing are left out. */
  readonly sealed: (answers: Answers) => Promise<SealedAnswers>;
}

/** Pictures and recordings that one matter takes, all questions together; the collector takes no more. */
const mostOfAll = 5;

interface Part {
  readonly question: string;
  readonly taking: Taking;
  readonly draw: () => void;
}

/** Makes the places for pictures and speech in a form work. */
export function startExtras({ form, room, channel, language }: ExtrasPage): Extras {
  const left = (): number => parts.reduce((sum, { taking }) => sum - taking.list().length, mostOfAll);
  const mounts = form.querySelectorAll<HTMLElement>('[data-extra="photo"], [data-extra="spoken"]');
  const parts: readonly Part[] = [...mounts].flatMap((mount): readonly Part[] => {
    const { question = '', extra, most } = mount.dataset;
    const field = form.elements.namedItem(question);
    if (!(field instanceof HTMLInputElement)) return [];
    const taking = createTaking({ field, keeping: room.keeping, channel, now: room.now });
    const common = { taking, room: left, mostOfAll };
    const shown = (): ComponentChild =>
      extra === 'photo' ? (
        <PhotoField {...common} language={language()} most={Number(most)} shrink={shrunk} />
      ) : (
        <SpokenField {...common} language={language()} record={canRecord() ? startRecording : null} />
      );
    return [{ question, taking, draw: () => render(shown(), mount) }];
  });
  const onLanguage = (): void => parts.forEach(({ draw }) => draw());
  form.addEventListener('reset', () => {
    parts.forEach(({ taking }) => taking.clear());
    void room.keeping.change({ filesGoneOf: [channel] });
  });
  onLanguage();
  // Tells after sending how far files have come; met now, so that it is here when the line is gone.
  import('./files/files-mark.tsx').catch(() => undefined);
  return {
    onLanguage,
    async sealed(answers) {
      const given = await Promise.all(
        parts
          .filter(({ question }) => Object.hasOwn(answers, question))
          .map(async ({ question, taking }) => ({ question, files: await taking.settled() })),
      );
      const named = given.map(({ question, files }) => [question, files.map(({ id }) => id)] as const);
      const all: Record<string, Answer> = { ...answers, ...Object.fromEntries(named) };
      const files = await sealFiles(given.flatMap((one) => one.files));
      return { answers: all, files };
    },
  };
}
