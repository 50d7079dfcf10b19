import type { Answers } from '../../domain/channels/definition.ts';
import type { Missing } from '../../forms/answers.ts';

/** A form as it stands, filled in so far. */
export interface Look {
  readonly answers: Answers;
  readonly missing: readonly Missing[];
}

/** A step in the browser's history: which question, after which, and how many steps lie before it. */
interface Step {
  readonly at: number;
  readonly from: number;
  readonly deep: number;
}

const small = '(max-width: 599px)';

export interface Steps {
  /** Whether one question stands alone at this moment. */
  readonly isStepping: () => boolean;
  /** Goes on to the next question, or says what this one lacks; `false` where the form is to be sent. */
  readonly goesOn: () => boolean;
}

interface Asked {
  /** What is shown of how far somebody has come; only pages that go step by step have it, and this script. */
  readonly progress: Element;
  readonly look: () => Look;
  /** Says what is missing, and leads there. */
  readonly lead: (missing: readonly Missing[]) => void;
}

/** Asks a survey one question at a time on small screens; the style hides the others. */
export function followSteps(form: HTMLFormElement, { progress, look, lead }: Asked): Steps {
  const { dataset } = form.closest<HTMLElement>('.page') ?? form;
  const questions = [...form.querySelectorAll<HTMLElement>('.question')];
  let now = 0;
  let isTouched = false;

  const isStepping = (): boolean => dataset['at'] !== undefined && matchMedia(small).matches;
  const state = (): Step | null => history.state as Step | null;

  function beside(by: 1 | -1): number {
    let at = now + by;
    while (questions[at]?.hidden) at += by;
    return at;
  }

  function show(at: number): void {
    questions[now]?.classList.remove('now');
    questions[at]?.classList.add('now');
    now = at;
    dataset['at'] = beside(-1) < 0 ? 'first' : beside(1) < questions.length ? 'mid' : 'last';
    for (const figure of form.querySelectorAll('.at')) figure.textContent = `${at + 1}`;
    form.querySelector('progress')?.setAttribute('value', `${at + 1}`);
  }

  function go(at: number): void {
    show(at);
    progress.scrollIntoView();
    const asked = questions[at]?.querySelector<HTMLElement>('.asked');
    if (asked) asked.tabIndex = -1;
    asked?.focus({ preventScroll: true });
  }

  // Never with an address: its fragment pins the office.
  function goOn(at: number): void {
    history.pushState({ at, from: now, deep: (state()?.deep ?? 0) + 1 }, '');
    go(at);
  }

  function settle(at: number): void {
    history.replaceState({ ...state(), at, from: -1 }, '');
    show(at);
  }

  function goBack(): void {
    const at = beside(-1);
    if (state()?.from === at) return history.back();
    settle(at);
    go(at);
  }

  /** Where somebody who comes back goes on. */
  function land(): void {
    const { answers } = look();
    const open = questions.findIndex(({ id, hidden }) => !hidden && !(id.slice(2) in answers));
    settle(open < 0 ? questions.map(({ hidden }) => hidden).lastIndexOf(false) : open);
  }

  form.querySelector('.back')?.addEventListener('click', goBack);
  form.querySelector('.whole')?.addEventListener('click', () => {
    delete dataset['at'];
    progress?.remove();
  });
  form.addEventListener('wanted', ({ target }) => {
    const at = questions.findIndex((question) => question === target);
    if (isStepping() && at !== now) goOn(at);
  });
  form.addEventListener('input', () => (isTouched = true));
  form.addEventListener('reset', () => (isTouched = false));
  form.addEventListener('change', ({ target }) => {
    if (!isStepping()) return;
    if (target !== form) show(now);
    else if (!isTouched) land(); // told by whoever has filled it in, or emptied it
  });
  addEventListener('popstate', () => {
    // What was sent is not gone through again, question by question.
    if (dataset['shows'] !== undefined) history.go(-(state()?.deep ?? 0) || -1);
    else if (isStepping()) go(state()?.at ?? 0);
  });
  show(0);

  return {
    isStepping,
    goesOn() {
      const next = beside(1);
      if (!isStepping() || next >= questions.length) return false;
      const lacking = look().missing.filter(({ question }) => `q-${question}` === questions[now]?.id);
      // Below what the form says of itself: nobody is told to have left out what was not seen yet.
      const isUnseen = (questions[now]?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
      if (lacking.length === 0) goOn(next);
      else if (isUnseen) go(now);
      else lead(lacking);
      return true;
    },
  };
}
