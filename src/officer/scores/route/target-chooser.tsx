import { aimOf } from '../../../domain/ita/route/cheapest.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import type { Offer, RouteYear } from './route-year.ts';
import { routeTexts } from './route-texts.ts';
import { ownTarget, type RouteChoice } from './use-route.ts';

export interface RouteProps {
  readonly routeYear: RouteYear;
  readonly choice: RouteChoice;
}

/** What to reach: a level above, the pass mark, or points of one's own. */
export function TargetChooser({ routeYear: { edition, road }, choice }: RouteProps) {
  const words = useWords(routeTexts);
  const say = useSay();
  const isWrong = choice.typed.trim() !== '' && choice.target === null;
  return (
    <div class="target-chooser">
      <Select
        label={aimOf(road) === 'total' ? words.target : words.targetOIT}
        options={[
          ...choice.offers.map((offer) => ({ code: offer.code, label: labelOf(offer) })),
          { code: ownTarget, label: words.own },
        ]}
        chosen={choice.aimed}
        onChoose={choice.aim}
      />
      {choice.aimed === ownTarget && (
        <TextInput
          label={words.typed}
          help={words.typedHelp}
          inputMode="decimal"
          maxLength={6}
          value={choice.typed}
          onType={choice.type}
          error={isWrong ? words.typedWrong : null}
        />
      )}
    </div>
  );

  function labelOf({ target, kind }: Offer): string {
    if ('total' in target) return words.passMark(String(target.total));
    const level = edition.levels.find(({ code }) => code === target.level);
    if (level === undefined) return target.level;
    const name = words.level(say(level.name));
    const said =
      kind === 'next' ? words.nextLevel(name, String(level.min)) : words.higherLevel(name, String(level.min));
    const each = level.eachInstrument === null ? '' : words.eachInstrument(String(level.eachInstrument));
    const pass = level.min === edition.passMark && each === '' ? `· ${words.isPassMark}` : '';
    return [said, each, pass].filter((part) => part !== '').join(' ');
  }
}
