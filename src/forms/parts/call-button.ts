import { html, type Markup } from '../../markup/html.ts';
import { telephoneAddress } from '../telephone.ts';
import { said } from './both.ts';

/** The office's telephone, one tap away, with what it is for; nothing when the office gave none. */
export function callButton(telephone: string, purpose: 'call' | 'ask'): Markup | null {
  const address = telephoneAddress(telephone);
  if (address === null) return null;
  return html`<a class="call" href="${address}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2"/></svg><span>${said(purpose)}</span><b>${telephone}</b></a>`;
}
