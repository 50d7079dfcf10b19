import { ShieldOff } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { defineTexts } from '../../../i18n/texts.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';

const lineTexts = defineTexts(
  { shelf: 'เรื่องก่อกวนและการบล็อก', full: (count: number) => `เรื่องก่อกวน พักไว้ ${formatCount(count)} เรื่อง` },
  { shelf: 'Spam and blocks', full: (count) => `Spam: ${formatCount(count)} put aside` },
);

/** The way to what is put aside, under the list that it is not in. */
export function ShelfLine() {
  const { office } = useDesk();
  const words = useWords(lineTexts);
  const count = useLive(() => office.shelf.count()) ?? 0;
  return (
    <ButtonLink
      kind="quiet"
      icon={ShieldOff}
      label={count === 0 ? words.shelf : words.full(count)}
      href={paths.app(office.id, 'inbox/shelf')}
    />
  );
}
