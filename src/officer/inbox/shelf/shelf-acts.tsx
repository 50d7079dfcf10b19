import { ShieldOff, Undo2 } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { CaseView } from '../../../data/officer/office.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { shelfTexts } from './shelf-texts.ts';

/** Puts a waiting case aside as spam, and brings it back; nothing for what has been taken up, or is for named readers. */
export function ShelfActs({ view }: { readonly view: CaseView }) {
  const { office, notices, today } = useDesk();
  const words = useWords(shelfTexts);
  const { id, aside, channel } = view;
  const found = (today.value ?? []).find(({ definition }) => definition.channel === channel);
  if (view.state !== 'waiting' || view.isErased || found === undefined) return null;
  if (isDelicate(found.definition.ring)) return null;
  const like = (
    <ButtonLink label={words.blockLike} href={paths.app(office.id, `inbox/shelf/block?like=${id}`)} />
  );
  const bringBack = () => office.shelf.judge(id, 'kept');

  if (aside === undefined) {
    const undo = { label: words.undo, act: bringBack, undone: words.broughtBack };
    return (
      <Section title={words.markTitle} note={words.markNote}>
        <Button
          icon={ShieldOff}
          label={words.mark}
          onPress={() => void notices.keep(office.shelf.judge(id, 'spam'), { label: words.marked, undo })}
        />
      </Section>
    );
  }
  return (
    <Banner
      tone="info"
      title={words.asideTitle}
      acts={
        <>
          <Button
            icon={Undo2}
            label={words.bringBack}
            onPress={() => void notices.keep(bringBack(), { label: words.broughtBack })}
          />
          {like}
          <ButtonLink kind="quiet" label={words.seeShelf} href={paths.app(office.id, 'inbox/shelf')} />
        </>
      }
    >
      <p>{aside.block === null ? words.asideHand : words.asideBlock}</p>
    </Banner>
  );
}
