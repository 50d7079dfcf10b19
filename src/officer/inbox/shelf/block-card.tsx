import type { BlockView } from '../../../data/officer/shelf/desk.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Pattern } from '../../../domain/blocks/block.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { shelfTexts } from './shelf-texts.ts';

/** A block: what it names and where, who has put it on, what it does now; taken back with one press. */
export function BlockCard({ block }: { readonly block: BlockView }) {
  const { office, notices, nameOf, today } = useDesk();
  const words = useWords(shelfTexts);
  const language = useLanguage();
  const say = useSay();
  const { row, isOn, turned, aside, channel, pattern } = block;
  const found = (today.value ?? []).find(({ definition }) => definition.channel === channel);
  const where = channel === null ? words.everywhere : found ? say(found.definition.title) : '';
  const who =
    turned === null
      ? ''
      : `${nameOf(turned.by) ?? words.someone} ${sayInstant(turned.at, office.now(), language)}`;

  function turn(): void {
    const undo = {
      label: words.undo,
      act: () => office.shelf.turn(row, isOn),
      undone: isOn ? words.turnedOn : words.turnedOff,
    };
    const label = isOn ? words.turnedOff : words.turnedOn;
    void notices.keep(office.shelf.turn(row, !isOn), { label, undo });
  }

  return (
    <Card
      title={useNameOf(pattern)}
      mark={<Badge tone={isOn ? 'info' : 'plain'} label={isOn ? words.isOn : words.isOff} />}
      acts={<Button label={isOn ? words.turnOff : words.turnOn} onPress={turn} />}
    >
      <p>{[words.kinds[pattern.kind], where, who].filter((part) => part !== '').join(' · ')}</p>
      {isOn && <p>{words.blockAside(aside)}</p>}
    </Card>
  );
}

function useNameOf(pattern: Pattern): string {
  const words = useWords(shelfTexts);
  const number = useNumberOf(pattern.kind === 'same' ? pattern.like : null);
  switch (pattern.kind) {
    case 'words':
      return `“${pattern.words}”`;
    case 'telephone':
      return pattern.number;
    case 'same':
      return number === '' ? words.sameUnknown : words.same(number);
    case 'forms':
      return words.forms(pattern.forms.length);
    default:
      return pattern satisfies never;
  }
}

function useNumberOf(id: EntryId | null): string {
  const { office } = useDesk();
  const nobody = { subscribe: () => () => undefined };
  const view = useLive(() => (id === null ? nobody : office.case(id)), id ?? '');
  return view?.number ?? '';
}
