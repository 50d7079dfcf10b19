import { useState } from 'preact/hooks';
import { paths } from '../../../contracts/addresses.ts';
import type { OwnReading } from '../../../data/officer/readers/desk.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { unreadChannels } from '../../more/readers/standing.ts';
import { noticeTexts } from './notice-texts.ts';

/** What a named reader, or an admin, must know about confidential cases before anything else; nothing for all others. */
export function ReaderNotice() {
  const { office } = useDesk();
  const so = useLive(() => office.readerDesk.mine());
  return (
    <>
      {so !== undefined && so.reads.length > 0 && (
        <>
          <Named so={so} />
          <OwnDevices so={so} />
        </>
      )}
      {office.me.role === 'admin' && <Unread />}
    </>
  );
}

interface OwnProps {
  readonly so: OwnReading;
}

/** Said until it is understood, and again when what one reads has changed. */
function Named({ so: { reads, post } }: OwnProps) {
  const { office } = useDesk();
  const { drawer } = useShell();
  const words = useWords(noticeTexts);
  const say = useSay();
  const place = `prongsai-reader-${office.id}`;
  const said = `${office.me.person} ${reads.join(' ')}`;
  const [seen, setSeen] = useState(() => drawer.taken(place));
  if (seen === said) return null;
  const named = reads.map((circle) => words.circles[circle]).join(' · ');
  return (
    <Banner
      tone="info"
      title={words.named}
      acts={
        <>
          <Button
            label={words.seen}
            onPress={() => {
              drawer.put(place, said);
              setSeen(said);
            }}
          />
          <More label={words.open} />
        </>
      }
    >
      <p>{words.namedText(post === null ? '' : say(post), named)}</p>
      <p>{words.namedLose}</p>
    </Banner>
  );
}

function OwnDevices({ so: { ring, others } }: OwnProps) {
  const { office } = useDesk();
  const { drawer } = useShell();
  const words = useWords(noticeTexts);
  const place = `prongsai-reader-devices-${office.id}`;
  const [put, setPut] = useState(() => drawer.taken(place) ?? '');
  if (ring === 'elsewhere') {
    return (
      <Banner tone="warning" title={words.notHere} acts={<More label={words.open} />}>
        <p>{words.notHereText}</p>
      </Banner>
    );
  }
  const known = put.split(' ');
  const strange = others.filter(({ device, hasRing }) => !hasRing && !known.includes(device));
  if (strange.length === 0) return null;
  return (
    <Banner
      tone="warning"
      title={words.strange}
      acts={
        <>
          <More label={words.open} />
          <Button
            label={words.seen}
            onPress={() => {
              const all = [...known, ...strange.map(({ device }) => device)].join(' ');
              drawer.put(place, all);
              setPut(all);
            }}
          />
        </>
      }
    >
      <p>{words.strangeText}</p>
    </Banner>
  );
}

function Unread() {
  const { office } = useDesk();
  const words = useWords(noticeTexts);
  const say = useSay();
  const readers = useLive(() => office.readerDesk.named());
  const channels = useLive(() => office.channels());
  if (readers === undefined || channels === undefined) return null;
  return (
    <>
      {unreadChannels(channels, readers).map(({ channel, title }) => (
        <Banner
          key={channel}
          tone="warning"
          title={words.unread(say(title))}
          acts={<More label={words.unreadAct} />}
        >
          <p>{words.unreadText}</p>
        </Banner>
      ))}
    </>
  );
}

function More({ label }: { readonly label: string }) {
  const { office } = useDesk();
  return <ButtonLink label={label} href={paths.app(office.id, 'more/readers')} />;
}
