import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import type { ChannelProof } from '../../../src/contracts/citizen/endpoints.ts';
import { renderFormPage, renderShell } from '../../../src/forms/form-page.ts';
import { aPage, aProfile } from '../../forms/support/definitions.ts';

interface Opened {
  readonly definition: ChannelDefinition;
  readonly proof: ChannelProof;
  /** What the address holds behind its path. */
  readonly tail?: string;
}

/** Puts a form's page, as the collector serves it, into this test's document. */
export function openFormPage({ definition, proof, tail = '' }: Opened): void {
  const text = renderFormPage({ page: aPage, proof, definition, profile: aProfile, origin: location.origin });
  fill(text);
  history.replaceState(null, '', `/c/${definition.channel}${tail}`);
}

export function openReceiptPage(tail = ''): void {
  fill(renderShell({ page: aPage }));
  history.replaceState(null, '', `/r${tail}`);
}

/** Tabs of one browser hear each other; the tests of one process are no such tabs, though Node's threads hear each other too. */
const Tabs = globalThis.BroadcastChannel;

function fill(text: string): void {
  const browser = crypto.randomUUID();
  globalThis.BroadcastChannel = class extends Tabs {
    constructor(name: string) {
      super(`${name} ${browser}`);
    }
  };
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
}

/** Writes or ticks something as a person does. */
export function give(name: string, value: string): void {
  for (const field of document.querySelectorAll<HTMLInputElement>(`#form [name="${name}"]`)) {
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (field.value !== value) continue;
      field.checked = true;
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export function tapSend(): void {
  document
    .querySelector<HTMLFormElement>('#form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

export const shown = (place: string): string => document.querySelector(place)?.textContent ?? '';
