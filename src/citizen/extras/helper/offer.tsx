import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Users } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { takeManner } from '../../manner.ts';
import { helperTexts } from './texts.ts';
import './helper.css';

/** Offers, under this phone's own receipts, to write for somebody who has no phone. */
export function offerHelping(): void {
  const mount = document.createElement('aside');
  const english = document.querySelector<HTMLInputElement>('#in-en');
  mount.className = 'helping-offer';
  document.querySelector('#later')?.after(mount);
  const draw = (): void => {
    mount.hidden = location.hash !== ''; // one receipt stands alone
    render(<Offer language={english?.checked === true ? 'en' : 'th'} />, mount);
  };
  addEventListener('hashchange', draw);
  for (const radio of document.querySelectorAll('[name=language]')) radio.addEventListener('change', draw);
  draw();
}

function Offer({ language }: { readonly language: Language }) {
  const words = helperTexts(language);
  const [isLoading, setLoading] = useState(false);
  const [isRefused, setRefused] = useState(false);
  function onPress(): void {
    setLoading(true);
    begin().catch(() => {
      setLoading(false);
      setRefused(true);
    });
  }
  return (
    <>
      <p>{words.offer}</p>
      <Button
        icon={Users}
        label={words.title}
        busyLabel={isLoading ? words.opening : null}
        onPress={onPress}
        isWide
      />
      {isRefused && <p role="alert">{words.notNow}</p>}
    </>
  );
}

/**
 * From then on this tab writes for others; what its owner has here is out of sight until that ends. All that it takes is
 * here first, and so is kept: the next village may have no network.
 */
async function begin(): Promise<void> {
  await Promise.all([
    import('./start-helper.tsx'),
    import('../../station/passing-room.ts'),
    import('../../station/handed-views.tsx'),
    import('../start-extras.tsx'),
    import('../place/start-places.tsx'),
    import('../aloud/start-aloud.tsx'),
    import('../../../data/citizen/road/files.ts'),
  ]);
  takeManner('helper');
  location.replace(paths.receipt);
}
