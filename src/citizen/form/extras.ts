import type { Answers } from '../../domain/channels/definition.ts';
import type { Extras, ExtrasPage, SealedAnswers } from '../extras/start-extras.tsx';

/** The parts of a form that are loaded only where it asks for pictures or speech. */
export interface OpenedExtras {
  readonly onLanguage: () => void;
  /** Answers with the files they name; `null` while the parts that hold them could not be loaded. */
  readonly sealed: (answers: Answers) => Promise<SealedAnswers | null>;
}

const lookAgainMs = 4_000;

/** Loads these parts, again and again while the line is gone; `null` for a form that has none. */
export function openExtras(page: ExtrasPage): OpenedExtras | null {
  if (page.form.querySelector('[data-extra="photo"], [data-extra="spoken"]') === null) return null;
  let extras: Extras | null = null;
  async function load(): Promise<void> {
    try {
      extras = (await import('../extras/start-extras.tsx')).startExtras(page);
    } catch {
      setTimeout(() => void load(), lookAgainMs);
    }
  }
  const loading = load();
  return {
    onLanguage: () => extras?.onLanguage(),
    async sealed(answers) {
      await loading;
      return extras?.sealed(answers) ?? null;
    },
  };
}
