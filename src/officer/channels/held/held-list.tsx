import type { EntryId } from '../../../domain/basics/ids.ts';
import type { HeldItem } from '../../../data/officer/held/queue.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { heldTexts } from './held-texts.ts';

interface HeldListProps {
  readonly items: readonly HeldItem[];
  /** `null` for whoever may only look. */
  readonly chosen: ReadonlySet<EntryId> | null;
  readonly onChoose: (chosen: ReadonlySet<EntryId>) => void;
}

/** What is held, opened where this device can, and chosen one by one or all that is shown. */
export function HeldList({ items, chosen, onChoose }: HeldListProps) {
  const { office } = useDesk();
  const words = useWords(heldTexts);
  const language = useLanguage();
  const titleOf = ({ isOpen, excerpt }: HeldItem): string =>
    isOpen ? (excerpt ?? words.wordless) : words.locked;
  const timeOf = ({ receivedAt }: HeldItem): string => sayInstant(receivedAt, office.now(), language);
  const isAll = chosen !== null && items.every(({ id }) => chosen.has(id));
  return (
    <>
      {chosen !== null && (
        <CheckBox
          label={words.selectAll(items.length)}
          isChecked={isAll}
          onToggle={(isChecked) => onChoose(new Set(isChecked ? items.map(({ id }) => id) : []))}
        />
      )}
      <ul class="held-list" aria-label={words.title}>
        {items.map((item) => (
          <li key={item.id}>
            {chosen === null ? (
              <>
                <p>{titleOf(item)}</p>
                <p class="time">{timeOf(item)}</p>
              </>
            ) : (
              <CheckBox
                label={titleOf(item)}
                help={timeOf(item)}
                isChecked={chosen.has(item.id)}
                onToggle={(isChecked) => onChoose(withOne(chosen, item.id, isChecked))}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function withOne(chosen: ReadonlySet<EntryId>, id: EntryId, isIn: boolean): ReadonlySet<EntryId> {
  const others = [...chosen].filter((one) => one !== id);
  return new Set(isIn ? [...others, id] : others);
}
