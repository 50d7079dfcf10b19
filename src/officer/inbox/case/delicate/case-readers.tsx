import { paths } from '../../../../contracts/addresses.ts';
import type { PersonId } from '../../../../domain/basics/ids.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../../desk/shell.tsx';
import { useLive } from '../../../desk/use-live.ts';
import type { CaseProps } from '../case-detail.tsx';
import { delicateTexts } from './delicate-texts.ts';

/** By post, who can read this very case; who was left out is told nobody. Nothing for a case that is not delicate. */
export function CaseReaders({ view }: CaseProps) {
  const { office } = useDesk();
  const words = useWords(delicateTexts);
  const say = useSay();
  const named = useLive(() => office.readerDesk.named());
  if (view.readers === undefined || named === undefined) return null;
  const postOf = (person: PersonId): string => {
    const found = named.find((one) => one.person === person);
    const post = found === undefined ? words.unknownPost : say(found.post);
    return person === office.me.person ? words.you(post) : post;
  };
  return (
    <>
      <FactList facts={[{ label: words.readers, value: view.readers.map(postOf).join(' · ') }]} />
      {view.answers === null && !view.isErased ? (
        <Banner
          tone="info"
          title={words.lockedTitle}
          acts={<ButtonLink label={words.lockedAct} href={paths.app(office.id, 'more/readers')} />}
        >
          <p>{words.lockedText}</p>
        </Banner>
      ) : (
        <p>{words.noOthers}</p>
      )}
    </>
  );
}
