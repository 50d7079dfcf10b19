import { CalendarClock, ChevronRight } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { Icon } from '../../ui/signs/icon.tsx';
import { useDesk, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { todayTexts } from './texts.ts';

/** One quiet line for who may erase: something is kept longer than citizens were told. */
export function DueLine() {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  const so = useLive(() => office.retention());
  if (so === undefined || so.mine === 0) return null;
  return (
    <a class="today-due" href={paths.app(office.id, 'more/retention')}>
      <Icon of={CalendarClock} />
      <span>{words.dueForErasure(so.mine)}</span>
      <Icon of={ChevronRight} />
    </a>
  );
}
