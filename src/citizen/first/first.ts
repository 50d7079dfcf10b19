import type { Answers, ChannelDefinition } from '../../domain/channels/definition.ts';
import { lastWritten } from '../../domain/channels/first-format.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { Statement } from '../../contracts/authority.ts';
import { checkAnswers, readAnswers } from '../../forms/answers.ts';
import { knowledgePlace, type PageKnowledge } from '../../forms/parts/frame.ts';
import { branchingOf, followBranches } from './branches.ts';
import { offerExternal } from './external.ts';
import type { Later } from './handover.ts';
import { followLanguage } from './language.ts';
import { followTextSize } from './larger.ts';
import { clear, leadToMissing, showMissing } from './missing.ts';
import { place } from './page.ts';
import { loadRest } from './rest.ts';
import { followSteps, type Look } from './steps.ts';
import { firstTexts } from './texts.ts';

function definitionIn(proof: ChannelProof | null): ChannelDefinition | null {
  return lastWritten((proof?.statements ?? []).map(({ content }) => JSON.parse(content) as Statement));
}

/** Milliseconds: Thailand is so far ahead of UTC, all year. */
const thailandAhead = 25_200_000;

/** The day by the phone's clock, but never before the one on which the collector made the page. */
function today({ dataset }: HTMLFormElement): string {
  const phones = new Date(Date.now() + thailandAhead).toISOString().slice(0, 10);
  const told = dataset['today'] ?? '';
  return told > phones ? told : phones;
}

function read(form: HTMLFormElement, definition: Pick<ChannelDefinition, 'questions'>): Answers {
  return readAnswers({ ...definition, today: today(form) }, new FormData(form));
}

/** Starts with whatever stands in the page already: nothing tapped before is lost. */
function start(): void {
  const known = JSON.parse(place(knowledgePlace).textContent ?? '') as PageKnowledge<ChannelProof>;
  const definition = definitionIn(known.proof);
  const form = document.querySelector<HTMLFormElement>('#form');
  let later: Later | null = null;
  let wished: Answers | null = null;
  let isChecked = false;

  followTextSize();
  const language = followLanguage(known.title, (chosen) => {
    if (isChecked) check();
    later?.onLanguage(chosen);
  });

  function look(): Look {
    if (form === null || definition === null) return { answers: {}, missing: [] };
    const answers = read(form, definition);
    return { answers, missing: checkAnswers({ ...definition, today: today(form) }, answers, language()) };
  }

  function check(): Answers | null {
    if (form === null || definition === null) return null;
    const { answers, missing } = look();
    showMissing(missing);
    isChecked = missing.length > 0;
    return isChecked ? null : answers;
  }

  /** Follows the branches that a form has; a choice on which no question hangs costs nothing. */
  function follow({ questions }: ChannelDefinition, within: HTMLFormElement): void {
    const branching = branchingOf(questions);
    const anew = (): void => {
      if (followBranches(branching, read(within, branching)) && isChecked) check();
    };
    within.addEventListener('change', ({ target }) => {
      const name = target instanceof HTMLInputElement ? target.name : null;
      if (name === null || branching.questions.some(({ id }) => id === name)) anew();
    });
    anew();
  }

  function setBusy(isBusy: boolean): void {
    place('send').setAttribute('aria-disabled', String(isBusy));
  }

  function wish(): void {
    if (wished !== null || steps?.goesOn()) return;
    const answers = check();
    if (answers === null) {
      if (steps?.isStepping()) leadToMissing(look().missing);
      else place('summary').focus();
      return;
    }
    wished = answers;
    setBusy(true);
    later?.onSend(answers);
  }

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    wish();
  });
  form?.addEventListener('input', ({ target }) => {
    const question = target instanceof Element ? target.closest<HTMLElement>('.question.lacks') : null;
    if (question !== null) clear(question);
  });
  if (form !== null && definition?.questions.some(({ showIf }) => showIf !== null) === true)
    follow(definition, form);
  const progress = form?.querySelector('.progress') ?? null;
  const steps = form && progress ? followSteps(form, { progress, look, lead: leadToMissing }) : null;
  if (form !== null) offerExternal(place('external'), form);

  window.prongsai = {
    known,
    definition,
    fragment: location.hash,
    language,
    look,
    lead: leadToMissing,
    takeOver(next) {
      later = next;
      if (wished !== null) next.onSend(wished);
    },
    release() {
      wished = null;
      setBusy(false);
    },
  };
  void loadRest(known, () => {
    if (wished !== null) place('draft').textContent = firstTexts(language()).waiting;
  });
}

start();
