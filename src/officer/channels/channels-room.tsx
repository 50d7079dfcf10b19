import { FileInput, MousePointerClick, Plus, QrCode, ScanQrCode, Tablet } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Split } from '../../ui/frame/split.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { useWide } from '../desk/use-wide.ts';
import { laterRoom } from '../frame/later-room.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { ChannelDetail } from './channel-detail.tsx';
import { ChannelList } from './channel-list.tsx';
import { HeldScreen } from './held/held-screen.tsx';
import { RatingHint } from './rating-hint.tsx';
import { channelTexts } from './texts.ts';

const EditRoom = laterRoom(async () => (await import('./edit/edit-room.tsx')).EditRoom);
const LibraryRoom = laterRoom(async () => (await import('./library/library-room.tsx')).LibraryRoom);
const SheetScreen = laterRoom(async () => (await import('./sheets/sheet-screen.tsx')).SheetScreen);
const PaperScreen = laterRoom(async () => (await import('./paper/paper-screen.tsx')).PaperScreen);
const StackScreen = laterRoom(async () => (await import('./paper/stack/stack-screen.tsx')).StackScreen);
const ImportRoom = laterRoom(async () => (await import('./import/import-room.tsx')).ImportRoom);
const StationScreen = laterRoom(async () => (await import('./station/station-screen.tsx')).StationScreen);
const LookUpScreen = laterRoom(async () => (await import('./look-up/look-up-screen.tsx')).LookUpScreen);

/** ช่องทาง: the list, a channel with its QR, and its sheet. */
export function ChannelsRoom({
  rest: [id = '', part = '', ...further],
}: {
  readonly rest: readonly string[];
}) {
  const { office } = useDesk();
  const words = useWords(channelTexts);
  const isWide = useWide();
  const channels = useLive(() => office.channels());
  const more = paths.app(office.id, 'more');
  if (channels === undefined) {
    return (
      <OfficePage title={words.title} room="channels" backTo={more}>
        <Skeleton label={words.loading} rows={5} />
      </OfficePage>
    );
  }
  if (id === 'import') return <ImportRoom channels={channels} />;
  if (id === 'library') return <LibraryRoom name={part} channels={channels} />;
  const chosen = channels.find(({ channel }) => channel === id);
  if (id === 'station') return <StationScreen channels={channels} />;
  if (id === 'look-up') return <LookUpScreen channels={channels} />;
  if (chosen !== undefined && part === 'paper') return <PaperScreen definition={chosen} />;
  if (chosen !== undefined && part === 'stack') return <StackScreen key={id} definition={chosen} />;
  if (chosen !== undefined && part === 'sheet') return <SheetScreen definition={chosen} />;
  if (chosen !== undefined && part === 'held') return <HeldScreen key={id} definition={chosen} />;
  if (chosen !== undefined && part === 'edit') {
    return <EditRoom key={id} definition={chosen} rest={further} />;
  }
  if (isWide) {
    return (
      <OfficePage title={words.title} room="channels" backTo={more} isWide>
        <Split
          shows="detail"
          list={<Listed channels={channels} current={id} />}
          detail={<Detail channel={chosen} wasAsked={id !== ''} hasHeading />}
        />
      </OfficePage>
    );
  }
  if (id === '') {
    return (
      <OfficePage title={words.title} room="channels" backTo={more}>
        <Listed channels={channels} current="" />
      </OfficePage>
    );
  }
  return <ChannelScreen channel={chosen} />;
}

function ChannelScreen({ channel }: { readonly channel: ChannelDefinition | undefined }) {
  const { office } = useDesk();
  const words = useWords(channelTexts);
  const say = useSay();
  return (
    <OfficePage
      title={channel === undefined ? words.title : say(channel.title)}
      room="channels"
      backTo={paths.app(office.id, 'channels')}
    >
      <Detail channel={channel} wasAsked hasHeading={false} />
    </OfficePage>
  );
}

interface ListedProps {
  readonly channels: readonly ChannelDefinition[];
  readonly current: string;
}

function Listed({ channels, current }: ListedProps) {
  const { office } = useDesk();
  const words = useWords(channelTexts);
  return (
    <>
      {channels.length > 0 ? (
        <ChannelList channels={channels} current={current} />
      ) : (
        <EmptyState icon={QrCode} title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      {channels.length > 0 && <RatingHint channels={channels} />}
      <ButtonLink icon={Plus} label={words.addOne} href={paths.app(office.id, 'channels/library')} isWide />
      <ButtonLink
        icon={ScanQrCode}
        label={words.lookUp}
        href={paths.app(office.id, 'channels/look-up')}
        isWide
      />
      <ButtonLink
        icon={FileInput}
        label={words.importFile}
        href={paths.app(office.id, 'channels/import')}
        isWide
      />
      <ButtonLink
        icon={Tablet}
        label={words.station}
        href={paths.app(office.id, 'channels/station')}
        isWide
      />
    </>
  );
}

interface DetailProps {
  readonly channel: ChannelDefinition | undefined;
  readonly wasAsked: boolean;
  readonly hasHeading: boolean;
}

function Detail({ channel, wasAsked, hasHeading }: DetailProps) {
  const words = useWords(channelTexts);
  const say = useSay();
  if (channel === undefined) {
    return (
      <EmptyState icon={MousePointerClick} title={wasAsked ? words.gone : words.choose}>
        <p>{wasAsked ? words.goneText : words.chooseText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {hasHeading && (
        <h2 data-focus tabIndex={-1}>
          {say(channel.title)}
        </h2>
      )}
      <ChannelDetail key={channel.channel} definition={channel} />
    </>
  );
}
