import { isSheetKind, type ChannelDefinition } from '../../domain/channels/definition.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both, said } from './both.ts';
import { pageTexts } from './texts.ts';

/** Surveys with more questions than this are asked one at a time on small screens. */
const shortEnough = 4;

/** Whether this form is asked one question at a time on small screens. */
export function isStepwise({ kind, questions }: ChannelDefinition): boolean {
  return isSheetKind(kind) && questions.length > shortEnough;
}

/** How far somebody has come, and the way to all questions at once; the style shows it only while a script leads. */
export function renderProgress(definition: ChannelDefinition): Markup | null {
  return isStepwise(definition) ? stepsBar(definition.questions.length) : null;
}

/** The same for any form of so many questions; a device at a counter asks all of them so. */
export function stepsBar(total: number): Markup {
  const words = (['th', 'en'] as const).map((language) => {
    const [before = '', after = ''] = pageTexts(language).stepOf('\n', total).split('\n');
    return html`<span class="${language}" lang="${language}">${before}<b class="at">1</b>${after}</span>`;
  });
  return html`<div class="progress"><p role="status">${words}</p><button type="button" class="whole">${said('whole')}</button><progress aria-hidden="true" max="${total}" value="1"></progress></div>`;
}

/** Back and on, within the thumb's reach. */
export function renderWays(definition: ChannelDefinition): Markup | null {
  return isStepwise(definition) ? stepWays() : null;
}

export function stepWays(): Markup {
  return html`<div class="stepping"><button type="button" class="back">${said('back')}</button><button class="next" type="submit">${said('next')}</button></div>`;
}

/** Makes the letters larger; without a script the browser's own way must do. */
export function renderLarger(): Markup {
  return html`<button type="button" class="larger" id="larger"><span aria-hidden="true">ก<sup>+</sup></span><span class="unseen">${both({ th: pageTexts('th').larger, en: pageTexts('en').larger })}</span></button>`;
}
