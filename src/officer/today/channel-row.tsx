import { CalendarCheck, Check, Clock4, TriangleAlert } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { isSheetKind } from '../../domain/channels/definition.ts';
import type { ChannelToday } from '../../data/officer/office.ts';
import { sayInstant, sayTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Badge } from '../../ui/signs/badge.tsx';
import { Mark } from '../frame/mark.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../desk/shell.tsx';
import { isSameDay } from '../frame/when.ts';
import { inHand } from './morning.ts';
import { todayTexts } from './texts.ts';
import './channel-row.css';

/** One channel this morning: what waits, how old, when it was last looked at. */
export function ChannelRow({ channel }: { readonly channel: ChannelToday }) {
  const { office, notices } = useDesk();
  const words = useWords(todayTexts);
  const say = useSay();
  const { definition, overdue, waiting } = channel;
  const isSheet = isSheetKind(definition.kind);
  const { lastCheck } = channel;
  const isChecked = lastCheck !== null && isSameDay(lastCheck.at, office.now());
  const title = say(definition.title);
  const href =
    isSheet || definition.kind === 'external'
      ? paths.app(office.id, `channels/${definition.channel}`)
      : paths.app(office.id, `inbox?show=all&channel=${definition.channel}`);
  return (
    <li class={overdue > 0 || waiting > 0 ? 'channel-row urgent' : 'channel-row'}>
      <a href={href}>
        <strong>{title}</strong>
        <Lines channel={channel} />
      </a>
      <div class="check">
        <LastCheck channel={channel} />
        {!isChecked && (
          <Button
            icon={Check}
            label={words.checkOne}
            about={title}
            onPress={() =>
              void notices.keep(office.check([definition.channel]), { label: words.checkOneOf(title) })
            }
          />
        )}
      </div>
    </li>
  );
}

function Lines({ channel }: { readonly channel: ChannelToday }) {
  const { office, nameOf } = useDesk();
  const words = useWords(todayTexts);
  const language = useLanguage();
  const { definition, waiting, overdue, oldestWaiting, sheets, lastCheck } = channel;
  const now = office.now();
  // What lies elsewhere is not known here, unless it was written in as a case.
  const nothing = definition.kind === 'external' ? words.elsewhere : words.nothingNew;
  const told = isSheetKind(definition.kind)
    ? [words.sheetsIn(sheets)]
    : [
        waiting > 0 ? words.waitingIn(waiting) : nothing,
        oldestWaiting === null ? '' : words.oldest(sayInstant(oldestWaiting, now, language)),
        inHand(channel) > 0 ? words.openIn(inHand(channel)) : '',
      ];
  return (
    <>
      <span class="meta">{told.filter((line) => line !== '').join(' · ')}</span>
      {lastCheck !== null && !isSameDay(lastCheck.at, now) && (
        <span class="meta">
          {words.lastChecked(sayInstant(lastCheck.at, now, language), nameOf(lastCheck.by) ?? '')}
        </span>
      )}
      {(overdue > 0 || definition.state === 'paused') && (
        <span class="marks">
          {overdue > 0 && <Badge tone="danger" icon={TriangleAlert} label={words.overdueIn(overdue)} />}
          {definition.state === 'paused' && <Badge label={words.paused} />}
        </span>
      )}
    </>
  );
}

function LastCheck({ channel: { lastCheck } }: { readonly channel: ChannelToday }) {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  if (lastCheck === null) return <Badge tone="warning" icon={Clock4} label={words.neverChecked} />;
  if (isSameDay(lastCheck.at, office.now())) {
    return (
      <span class="last">
        <Badge tone="success" icon={CalendarCheck} label={words.checkedToday(sayTime(lastCheck.at))} />
        {lastCheck.mark !== 'received' && <Mark state={lastCheck.mark} />}
      </span>
    );
  }
  return <Badge tone="warning" icon={Clock4} label={words.notCheckedToday} />;
}
