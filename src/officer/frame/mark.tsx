import type { ActMark } from '../../data/officer/office.ts';
import { StateMark } from '../../ui/signs/state-mark.tsx';
import { useWords } from '../desk/shell.tsx';
import { frameTexts } from './texts.ts';

/** A clock for what waits here, a tick for what was sent, two for what came back. */
export function Mark({ state }: { readonly state: ActMark }) {
  const words = useWords(frameTexts);
  return <StateMark state={state} label={words.marks[state]} />;
}
