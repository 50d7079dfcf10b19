/** Browsers inside chats: no service worker, and their storage may go with the app. */
const inLine = /\bLine\//i;
const inOther = /FBAN|FBAV|FB_IAB|Instagram/;

/** The same page, with LINE's own word for opening it in the phone's browser; the fragment stays. */
export function externalAddress(address: string): string {
  const url = new URL(address);
  url.searchParams.set('openExternalBrowser', '1');
  return url.href;
}

/** Offers the phone's own browser before anything is typed; whoever types has decided to stay. */
export function offerExternal(offer: HTMLElement, form: HTMLElement): void {
  const agent = navigator.userAgent;
  const isLine = inLine.test(agent);
  if (!isLine && !inOther.test(agent)) return;
  const link = offer.querySelector<HTMLAnchorElement>('.open');
  if (isLine && link !== null) {
    link.href = externalAddress(location.href);
    link.hidden = false;
  } else {
    offer.querySelector('.how')?.removeAttribute('hidden');
  }
  offer.hidden = false;
  const close = (): void => {
    offer.hidden = true;
  };
  offer.querySelector('button')?.addEventListener('click', close);
  form.addEventListener('input', close, { once: true });
}
